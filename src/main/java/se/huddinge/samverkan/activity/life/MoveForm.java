package se.huddinge.samverkan.activity.life;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.shared.VersionedForm;

/** The day that a planned activity is moved to. */
@NullUnmarked
public record MoveForm(LocalDate newDay, Long version) implements VersionedForm {
    static MoveForm of(Activity activity) {
        return new MoveForm(activity.getHeldOn(), activity.getVersion());
    }
}
