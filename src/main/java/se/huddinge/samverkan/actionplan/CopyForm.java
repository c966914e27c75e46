package se.huddinge.samverkan.actionplan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record CopyForm(@NotNull Which which, UUID submissionId, Long version) implements VersionedForm {
    public enum Which {
        UNFINISHED,
        ALL
    }

    public CopyForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static CopyForm of(ActionPlan plan) {
        return new CopyForm(Which.UNFINISHED, null, plan.getVersion());
    }
}
