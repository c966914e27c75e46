package se.huddinge.samverkan.statusupdate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record RoundForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        UUID submissionId) {
    public RoundForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }
}
