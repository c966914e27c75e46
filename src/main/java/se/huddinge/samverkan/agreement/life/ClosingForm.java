package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record ClosingForm(@NotBlank @Size(max = 2000) String reason, UUID submissionId, Long version)
        implements VersionedForm {
    public ClosingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ClosingForm of(Agreement agreement) {
        return new ClosingForm(null, null, agreement.getVersion());
    }
}
