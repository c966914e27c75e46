package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.consultation.ConsultationForm;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

/** One that is recorded already, or a new one in passing. */
@NullUnmarked
public record ConsultedForm(
        Long consultationId,
        @Size(max = 200) String organisation,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,

        @Size(max = 200) String withWhom,
        @Size(max = 4000) String result,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public ConsultedForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ConsultedForm blank(Agreement agreement) {
        return new ConsultedForm(null, null, null, null, null, null, agreement.getVersion());
    }

    boolean isNew() {
        return consultationId == null;
    }

    boolean saysMore() {
        return heldOn != null || withWhom != null || result != null;
    }

    ConsultationForm consultation() {
        return new ConsultationForm(organisation, heldOn, withWhom, result, submissionId, null);
    }
}
