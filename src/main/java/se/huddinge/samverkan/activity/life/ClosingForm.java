package se.huddinge.samverkan.activity.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record ClosingForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reason, UUID submissionId, Long version)
        implements VersionedForm {
    public ClosingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ClosingForm of(Activity activity) {
        return new ClosingForm(null, null, activity.getVersion());
    }
}
