package se.huddinge.samverkan.meeting.life;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;

@NullUnmarked
public record BeginForm(UUID submissionId, Long version) implements StepForm {
    public BeginForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static BeginForm of(Meeting meeting) {
        return new BeginForm(null, meeting.getVersion());
    }
}
