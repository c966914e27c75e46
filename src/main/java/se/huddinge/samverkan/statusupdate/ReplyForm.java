package se.huddinge.samverkan.statusupdate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record ReplyForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reply, Long version) implements VersionedForm {
    static ReplyForm of(StatusUpdate update) {
        return new ReplyForm(update.getReply(), update.getVersion());
    }
}
