package se.huddinge.samverkan.activity.life;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.NextStep;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record StepForm(@Size(max = 1000) @NoPersonalNumber String comment, Long version) implements VersionedForm {
    static StepForm of(Activity activity, NextStep step) {
        return new StepForm(step.comment(), activity.getVersion());
    }
}
