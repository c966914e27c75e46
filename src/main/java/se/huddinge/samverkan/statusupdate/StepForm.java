package se.huddinge.samverkan.statusupdate;

import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

/** A step that needs no words. */
@NullUnmarked
public record StepForm(Long version) implements VersionedForm {
    static StepForm of(StatusUpdate update) {
        return new StepForm(update.getVersion());
    }

    static StepForm of(StatusRound round) {
        return new StepForm(round.getVersion());
    }
}
