package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.project.Benefit;
import se.huddinge.samverkan.project.Project;

@NullUnmarked
public record BenefitForm(
        @NotNull Benefit benefit,
        @NotBlank @Size(max = 1000) String words,
        UUID submissionId,
        Long version) implements StepForm {
    public BenefitForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static BenefitForm of(Project project) {
        return new BenefitForm(project.getBenefit(), project.getBenefitText(), null, project.getVersion());
    }
}
