package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Extension;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ExtensionForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate decidedOn,

        @NotBlank @Size(max = 200) String decidedBy,
        @Size(max = 40) String paragraph,
        @Size(max = 60) String decisionDnr,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public ExtensionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ExtensionForm blank(Agreement agreement) {
        return new ExtensionForm(null, null, null, null, agreement.getOwnDnr(), null, agreement.getVersion());
    }

    Extension extension() {
        return new Extension(lastDay, decidedOn, decidedBy, paragraph, decisionDnr, submissionId);
    }
}
