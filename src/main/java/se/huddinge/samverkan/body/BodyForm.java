package se.huddinge.samverkan.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** The kind and the agreement are said once: another kind of body is another body. */
@NullUnmarked
public record BodyForm(
        @NotNull Body.Kind kind,
        Long agreementId,
        @NotBlank @Size(max = 200) @NoPersonalNumber String nameSv,
        @Size(max = 200) @NoPersonalNumber String nameEn,
        @Size(max = 4000) @NoPersonalNumber String assignment,
        Long ledById,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    public BodyForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static BodyForm blank(Body.Kind kind, Long agreementId, LocalDate today) {
        return new BodyForm(kind, agreementId, null, null, null, null, today, null, null);
    }

    static BodyForm of(Body body) {
        return new BodyForm(
                body.getKind(),
                body.getAgreement() == null ? null : body.getAgreement().getId(),
                body.getNames().nameSv(),
                body.getNames().nameEn(),
                body.getAssignment(),
                body.getLedBy() == null ? null : body.getLedBy().getId(),
                body.getPeriod().validFrom(),
                null,
                body.getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }
}
