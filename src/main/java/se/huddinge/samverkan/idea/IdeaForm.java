package se.huddinge.samverkan.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record IdeaForm(
        Idea.@NotNull Kind kind,
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,
        @NotBlank @Size(max = 2000) @NoPersonalNumber String need,
        @NotBlank @Size(max = 500) @NoPersonalNumber String whom,
        @NotBlank @Size(max = 1000) @NoPersonalNumber String effect,
        @NotNull Long unitId,
        Set<Long> academyIds,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public IdeaForm {
        academyIds = Ids.of(academyIds);
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static IdeaForm blank(Idea.Kind kind, Long unitId, Set<Long> academyIds) {
        return new IdeaForm(kind, null, null, null, null, unitId, academyIds, Set.of(), Set.of(), Set.of(), null, null);
    }

    static IdeaForm of(Idea idea) {
        var alignment = idea.getAlignment();
        return new IdeaForm(
                idea.getKind(),
                idea.getTitle(),
                idea.getNeed(),
                idea.getWhom(),
                idea.getEffect(),
                idea.getUnit().getId(),
                Ids.of(idea.getAcademies(), Academy::getId),
                Ids.of(alignment.getPurposes(), Purpose::getId),
                Ids.of(alignment.getMethods(), Method::getId),
                Ids.of(alignment.getGoals(), MunicipalGoal::getId),
                null,
                idea.getVersion());
    }
}
