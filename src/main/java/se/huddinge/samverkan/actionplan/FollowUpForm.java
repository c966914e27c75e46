package se.huddinge.samverkan.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record FollowUpForm(
        Measure.@NotNull State state,
        @Size(max = 4000) String followUp,
        @Size(max = 4000) String result,
        Long version) implements VersionedForm {
    static FollowUpForm of(Measure measure) {
        return new FollowUpForm(
                measure.getState(),
                measure.getFollowUp(),
                measure.getResult(),
                measure.getPlan().getVersion());
    }
}
