package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.Project;

@NullUnmarked
public record ProgressForm(
        @NotNull Light light, @NotBlank @Size(max = 500) String words, UUID submissionId, Long version)
        implements StepForm {
    public ProgressForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ProgressForm of(Project project) {
        return new ProgressForm(null, null, null, project.getVersion());
    }
}
