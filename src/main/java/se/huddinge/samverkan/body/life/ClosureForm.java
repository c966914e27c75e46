package se.huddinge.samverkan.body.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ClosureForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotBlank @Size(max = 500) @NoPersonalNumber String reason,
        Long version)
        implements VersionedForm {
    static ClosureForm of(Body body, LocalDate today) {
        return new ClosureForm(today, null, body.getVersion());
    }
}
