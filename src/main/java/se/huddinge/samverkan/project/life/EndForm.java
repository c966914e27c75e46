package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record EndForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotBlank @Size(max = 4000) String whatChanged,
        UUID submissionId,
        Long version)
        implements StepForm {
    public EndForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static EndForm of(Project project) {
        return new EndForm(project.getFrame().validTo(), null, null, project.getVersion());
    }
}
