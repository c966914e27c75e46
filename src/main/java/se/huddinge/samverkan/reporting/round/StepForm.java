package se.huddinge.samverkan.reporting.round;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.shared.VersionedForm;

/** A step that needs no words. */
@NullUnmarked
public record StepForm(UUID submissionId, Long version) implements VersionedForm {
    public StepForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    public static StepForm of(ReportRound round) {
        return new StepForm(null, round.getVersion());
    }

    public static StepForm of(Contribution contribution) {
        return new StepForm(null, contribution.getVersion());
    }
}
