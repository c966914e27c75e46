package se.huddinge.samverkan.agreement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ObligationForm(
        @NotNull Long partyId,
        @NotBlank @Size(max = 2000) String what,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate due,

        @NotNull Obligation.Progress progress,
        UUID submissionId,
        Long version)
        implements LineForm<Obligation> {
    public ObligationForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ObligationForm blank(Agreement agreement) {
        return new ObligationForm(null, null, null, Obligation.Progress.NOT_STARTED, null, agreement.getVersion());
    }

    static ObligationForm of(Agreement agreement, Obligation line) {
        return new ObligationForm(
                line.getParty().getId(),
                line.getWhat(),
                line.getDue(),
                line.getProgress(),
                null,
                agreement.getVersion());
    }

    @Override
    public ObligationForm opened(Agreement agreement, Obligation line) {
        return line == null ? blank(agreement) : of(agreement, line);
    }

    @Override
    public Obligation begin(Agreement agreement, Function<Long, Party> parties) {
        return new Obligation(this, agreement, parties.apply(partyId));
    }

    @Override
    public void describe(Obligation line, Function<Long, Party> parties) {
        line.describe(this, parties.apply(partyId));
    }

    @Override
    public ContentEvent added(Long agreementId) {
        return new ContentEvent.ObligationAdded(agreementId);
    }

    @Override
    public ContentEvent revised(Long agreementId) {
        return new ContentEvent.ObligationRevised(agreementId);
    }
}
