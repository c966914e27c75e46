package se.huddinge.samverkan.meeting.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.Point;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record CorrectionForm(
        @Size(max = 20000) @NoPersonalNumber String notes,
        @Size(max = 4000) @NoPersonalNumber String outcomeText,
        @NotBlank @Size(max = 1000) @NoPersonalNumber String reason,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public CorrectionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static CorrectionForm of(Meeting meeting, Point point) {
        return new CorrectionForm(point.getNotes(), point.getOutcomeText(), null, null, meeting.getVersion());
    }
}
