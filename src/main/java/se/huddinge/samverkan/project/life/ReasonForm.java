package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.project.Project;

@NullUnmarked
public record ReasonForm(@NotBlank @Size(max = 2000) String reason, UUID submissionId, Long version)
        implements StepForm {
    public ReasonForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ReasonForm of(Project project) {
        return new ReasonForm(project.getStatusReason(), null, project.getVersion());
    }
}
