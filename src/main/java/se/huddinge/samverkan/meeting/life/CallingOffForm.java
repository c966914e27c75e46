package se.huddinge.samverkan.meeting.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record CallingOffForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reason, UUID submissionId, Long version)
        implements StepForm {
    public CallingOffForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static CallingOffForm of(Meeting meeting) {
        return new CallingOffForm(meeting.getStatusReason(), null, meeting.getVersion());
    }
}
