package se.huddinge.samverkan.watch.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record RuleForm(
        Boolean enabled,
        @Size(max = 100) String steps,
        @Min(1) @Max(365) Integer repeatDays,
        @NotNull @Min(0) @Max(Steps.FURTHEST) Integer ahead,
        Boolean responsible,
        @NotNull Told coordinator,
        @NotNull Told head,
        @NotNull @Min(0) @Max(365) Integer lateAfter,
        Boolean legal,
        Long version)
        implements VersionedForm {
    public RuleForm {
        enabled = Boolean.TRUE.equals(enabled);
        responsible = Boolean.TRUE.equals(responsible);
        legal = Boolean.TRUE.equals(legal);
        if (steps == null) steps = "";
    }

    static RuleForm of(Rule rule) {
        return new RuleForm(
                rule.isEnabled(),
                rule.getSteps().toString(),
                rule.getRepeatDays(),
                rule.getAhead(),
                rule.isResponsible(),
                rule.getCoordinator(),
                rule.getHead(),
                rule.getLateAfter(),
                rule.isLegal(),
                rule.getVersion());
    }
}
