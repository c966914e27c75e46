package se.huddinge.samverkan.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.shared.VersionedForm;

/** Which of those that wait. */
@NullUnmarked
public record TakingUpForm(@NotNull Long itemId, Long version) implements VersionedForm {
    static TakingUpForm of(Meeting meeting) {
        return new TakingUpForm(null, meeting.getVersion());
    }
}
