package se.huddinge.samverkan.reporting.locked;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.reporting.draft.Arrangement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** @param version how many versions there were when it was shown: nobody locks on top of what she has not seen */
@NullUnmarked
public record LockForm(
        @NotNull Arrangement arrangement,
        @Size(max = 2000) @NoPersonalNumber String reason,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public LockForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static LockForm blank(long versions) {
        return new LockForm(Arrangement.GOALS, null, null, versions);
    }
}
