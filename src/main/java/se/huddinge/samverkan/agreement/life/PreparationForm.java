package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record PreparationForm(
        @NotNull HeldBy heldBy,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate since,

        @Size(max = 2000) String reason,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public PreparationForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PreparationForm of(Agreement agreement, Step last, LocalDate today) {
        return new PreparationForm(last.getHeldBy(), today, null, null, agreement.getVersion());
    }
}
