package se.huddinge.samverkan.meeting.invitation;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record SendingForm(UUID submissionId) {
    public SendingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }
}
