package se.huddinge.samverkan.project.life;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.project.Project;

@NullUnmarked
public record ResumeForm(UUID submissionId, Long version) implements StepForm {
    public ResumeForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ResumeForm of(Project project) {
        return new ResumeForm(null, project.getVersion());
    }
}
