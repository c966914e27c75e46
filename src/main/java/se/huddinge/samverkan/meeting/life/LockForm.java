package se.huddinge.samverkan.meeting.life;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record LockForm(@Size(max = 200) @NoPersonalNumber String approvedBy, UUID submissionId, Long version)
        implements StepForm {
    public LockForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static LockForm of(Meeting meeting) {
        return new LockForm(meeting.getApprovedBy(), null, meeting.getVersion());
    }
}
