package se.huddinge.samverkan.priorityarea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record AreaForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,
        @NotBlank @Size(max = 4000) @NoPersonalNumber String motive,
        @Size(max = 500) @NoPersonalNumber String keywords,
        @NotNull Long boardId,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public AreaForm {
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AreaForm blank(Long boardId) {
        return new AreaForm(null, null, null, boardId, null, null, null, null, null);
    }

    static AreaForm of(PriorityArea area) {
        var alignment = area.getAlignment();
        return new AreaForm(
                area.getTitle(),
                area.getMotive(),
                area.getKeywords(),
                area.getBoard().getId(),
                Ids.of(alignment.getPurposes(), Purpose::getId),
                Ids.of(alignment.getMethods(), Method::getId),
                Ids.of(alignment.getGoals(), MunicipalGoal::getId),
                null,
                area.getVersion());
    }
}
