package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record EndingForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotNull EndCause cause,
        @Size(max = 2000) String reason,
        @Size(max = 4000) String lessons,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public EndingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static EndingForm of(Agreement agreement, @Nullable LocalDate lastDay) {
        return new EndingForm(lastDay, null, null, null, null, agreement.getVersion());
    }
}
