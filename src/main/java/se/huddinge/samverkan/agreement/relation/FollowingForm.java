package se.huddinge.samverkan.agreement.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record FollowingForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Long typeId,
        @NotNull Long responsibleId,
        UUID submissionId) {
    public FollowingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }
}
