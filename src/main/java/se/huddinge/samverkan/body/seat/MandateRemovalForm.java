package se.huddinge.samverkan.body.seat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
record MandateRemovalForm(
        @NotBlank @Size(max = 500) @NoPersonalNumber String reason, Long version) implements VersionedForm {
    static MandateRemovalForm of(Body body, @Nullable String reason) {
        return new MandateRemovalForm(reason, body.getVersion());
    }
}
