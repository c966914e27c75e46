package se.huddinge.samverkan.agreement.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;

@NullUnmarked
public record DraftForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Partner partner,
        @NotNull Long responsibleId,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        UUID submissionId) {
    public DraftForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DraftForm blank() {
        return new DraftForm(null, null, null, null, null, null);
    }
}
