package se.huddinge.samverkan.meeting.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** @param send those who have been called are told by mail */
@NullUnmarked
public record CallingOffForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reason, boolean send, UUID submissionId, Long version)
        implements StepForm {
    public CallingOffForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static CallingOffForm of(Meeting meeting) {
        return new CallingOffForm(meeting.getStatusReason(), true, null, meeting.getVersion());
    }
}
