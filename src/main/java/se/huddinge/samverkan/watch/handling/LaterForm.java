package se.huddinge.samverkan.watch.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record LaterForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate until,

        @NotBlank @Size(max = 500) String reason,
        UUID submissionId,
        Long version)
        implements HandlingForm {
    public LaterForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static LaterForm of(Handling handling) {
        return handling == null
                ? new LaterForm(null, null, null, null)
                : new LaterForm(handling.getSnoozedUntil(), handling.getReason(), null, handling.getVersion());
    }
}
