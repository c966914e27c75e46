package se.huddinge.samverkan.meeting.life;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;

/** @param send the papers go by mail to those who are called */
@NullUnmarked
public record CallForm(boolean send, UUID submissionId, Long version) implements StepForm {
    public CallForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static CallForm of(Meeting meeting) {
        return new CallForm(true, null, meeting.getVersion());
    }
}
