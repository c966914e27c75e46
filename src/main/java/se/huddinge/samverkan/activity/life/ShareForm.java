package se.huddinge.samverkan.activity.life;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record ShareForm(@Min(0) @Max(100_000) Integer people, Long version) implements VersionedForm {
    static ShareForm of(Activity activity, Long unitId) {
        return new ShareForm(activity.peopleOf(unitId), activity.getVersion());
    }
}
