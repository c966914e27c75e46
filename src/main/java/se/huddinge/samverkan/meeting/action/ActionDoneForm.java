package se.huddinge.samverkan.meeting.action;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.ActionPoint;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record ActionDoneForm(
        @Size(max = 2000) @NoPersonalNumber String comment, Long version) implements VersionedForm {
    static ActionDoneForm of(ActionPoint action) {
        return new ActionDoneForm(action.getComment(), action.getVersion());
    }
}
