package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record NoticeTakingBackForm(@NotBlank @Size(max = 2000) String reason, UUID submissionId, Long version)
        implements VersionedForm {
    NoticeTakingBackForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static NoticeTakingBackForm blank(Agreement agreement) {
        return new NoticeTakingBackForm(null, null, agreement.getVersion());
    }
}
