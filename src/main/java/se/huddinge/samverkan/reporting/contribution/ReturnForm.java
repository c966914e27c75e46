package se.huddinge.samverkan.reporting.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ReturnForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reason,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate answerBy,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    private static final int DAYS_TO_ANSWER = 7;

    public ReturnForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ReturnForm of(Contribution contribution, LocalDate today) {
        return new ReturnForm(null, today.plusDays(DAYS_TO_ANSWER), null, contribution.getVersion());
    }
}
