package se.huddinge.samverkan.project.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record BasicsForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String summary,
        @NotNull Long unitId,
        Set<Long> participantIds,
        Long responsibleId,
        Long measureId,
        Long version)
        implements VersionedForm {
    public BasicsForm {
        participantIds = Ids.of(participantIds);
    }

    static BasicsForm of(Project project) {
        var responsible = project.getResponsible();
        var measure = project.getMeasure();
        return new BasicsForm(
                project.getTitle(),
                project.getSummary(),
                project.getUnit().getId(),
                Ids.of(project.getParticipants(), Unit::getId),
                responsible == null ? null : responsible.getId(),
                measure == null ? null : measure.getId(),
                project.getVersion());
    }
}
