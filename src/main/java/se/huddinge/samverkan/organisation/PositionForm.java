package se.huddinge.samverkan.organisation;

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
record PositionForm(
        @NotNull Position.Kind kind,
        @NotBlank @Size(max = 120) String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    PositionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PositionForm blank(Unit unit) {
        return new PositionForm(null, null, null, null, unit.getVersion());
    }
}
