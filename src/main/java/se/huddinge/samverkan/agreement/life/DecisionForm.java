package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Decision;
import se.huddinge.samverkan.agreement.DecisionInOrder;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@DecisionInOrder
public record DecisionForm(
        @NotNull Decision.Kind decisionKind,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate decidedOn,

        @Size(max = 200) String body,
        @Size(max = 40) String paragraph,
        @Size(max = 60) String decisionDnr,
        @Size(max = 200) String delegate,
        @Size(max = 100) String delegationItem,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate reportedOn,

        Boolean recordedSeparately,
        @Size(max = 2000) String skippedBecause,
        UUID submissionId,
        Long version)
        implements VersionedForm, DecisionInOrder.Fields {
    public DecisionForm {
        recordedSeparately = Boolean.TRUE.equals(recordedSeparately);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DecisionForm blank(Agreement agreement) {
        return new DecisionForm(
                null,
                null,
                null,
                null,
                agreement.getOwnDnr(),
                null,
                null,
                null,
                false,
                null,
                null,
                agreement.getVersion());
    }
}
