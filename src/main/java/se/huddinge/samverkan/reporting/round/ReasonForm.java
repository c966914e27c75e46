package se.huddinge.samverkan.reporting.round;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** A step that may have to be explained. */
@NullUnmarked
public record ReasonForm(@Size(max = 2000) @NoPersonalNumber String reason, UUID submissionId, Long version)
        implements VersionedForm {
    public ReasonForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    public static ReasonForm of(ReportRound round) {
        return new ReasonForm(null, null, round.getVersion());
    }
}
