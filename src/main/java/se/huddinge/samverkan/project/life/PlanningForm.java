package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record PlanningForm(
        @NotEmpty Set<Long> academyIds,
        @NotNull Long responsibleId,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        UUID submissionId,
        Long version)
        implements StepForm {
    public PlanningForm {
        academyIds = Ids.of(academyIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PlanningForm of(Project project) {
        var responsible = project.getResponsible();
        return new PlanningForm(
                Ids.of(project.getAcademies(), Academy::getId),
                responsible == null ? null : responsible.getId(),
                project.getReason(),
                project.getReasonText(),
                null,
                project.getVersion());
    }
}
