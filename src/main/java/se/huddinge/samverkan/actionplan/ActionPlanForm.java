package se.huddinge.samverkan.actionplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record ActionPlanForm(
        @NotNull Long unitId, @NotNull @Min(2000) @Max(2100) Integer year, UUID submissionId) {
    public ActionPlanForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ActionPlanForm blank(Long unitId, int year) {
        return new ActionPlanForm(unitId, year, null);
    }
}
