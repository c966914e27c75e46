package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record SignatureForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate day,

        @NotBlank @Size(max = 200) String signerName,
        @Size(max = 200) String signerTitle,
        @NotNull Signature.Manner manner,
        @Size(max = 1000) String proof,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public SignatureForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static SignatureForm of(Agreement agreement, Party party) {
        return new SignatureForm(
                null, party.getSignatoryName(), party.getSignatoryTitle(), null, null, null, agreement.getVersion());
    }
}
