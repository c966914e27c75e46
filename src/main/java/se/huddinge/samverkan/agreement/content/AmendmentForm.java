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
public record AmendmentForm(
        @NotBlank @Size(max = 2000) String what,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate signedOn,

        @Size(max = 60) String dnr,
        UUID submissionId,
        Long version)
        implements LineForm<Amendment> {
    public AmendmentForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AmendmentForm blank(Agreement agreement) {
        return new AmendmentForm(null, null, null, null, agreement.getVersion());
    }

    static AmendmentForm of(Agreement agreement, Amendment line) {
        return new AmendmentForm(line.getWhat(), line.getSignedOn(), line.getDnr(), null, agreement.getVersion());
    }

    @Override
    public AmendmentForm opened(Agreement agreement, Amendment line) {
        return line == null ? blank(agreement) : of(agreement, line);
    }

    @Override
    public Amendment begin(Agreement agreement, Function<Long, Party> parties) {
        return new Amendment(this, agreement);
    }

    @Override
    public void describe(Amendment line, Function<Long, Party> parties) {
        line.describe(this);
    }

    @Override
    public ContentEvent added(Long agreementId) {
        return new ContentEvent.AmendmentAdded(agreementId);
    }

    @Override
    public ContentEvent revised(Long agreementId) {
        return new ContentEvent.AmendmentRevised(agreementId);
    }
}
