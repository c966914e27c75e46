package se.huddinge.samverkan.agreement.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;

@NullUnmarked
public record FollowingForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Long typeId,
        @NotNull Long responsibleId,
        UUID submissionId) {
    public FollowingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static FollowingForm under(Agreement framework) {
        return new FollowingForm(null, null, responsibleId(framework), null);
    }

    static FollowingForm replacing(Agreement earlier) {
        var type = earlier.getType();
        return new FollowingForm(earlier.getTitle(), type == null ? null : type.getId(), responsibleId(earlier), null);
    }

    private static Long responsibleId(Agreement origin) {
        return origin.getResponsible() == null ? null : origin.getResponsible().getId();
    }
}
