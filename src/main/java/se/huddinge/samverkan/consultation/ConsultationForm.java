package se.huddinge.samverkan.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ConsultationForm(
        @NotBlank @Size(max = 200) String organisation,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        @NotBlank @Size(max = 200) String withWhom,
        @NotBlank @Size(max = 4000) String result,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public ConsultationForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ConsultationForm blank() {
        return new ConsultationForm(null, null, null, null, null, null);
    }

    static ConsultationForm of(Consultation consultation) {
        return new ConsultationForm(
                consultation.getOrganisation(),
                consultation.getHeldOn(),
                consultation.getWithWhom(),
                consultation.getResult(),
                null,
                consultation.getVersion());
    }
}
