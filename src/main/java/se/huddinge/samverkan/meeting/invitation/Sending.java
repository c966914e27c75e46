package se.huddinge.samverkan.meeting.invitation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.MeetingService.Whole;
import se.huddinge.samverkan.meeting.Status;

/** Sends once more what those who are called have had, or the notes when they are locked. */
@Service
@Transactional(readOnly = true)
public class Sending {
    private final MeetingService meetings;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    Sending(MeetingService meetings, Invitations invitations, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.events = events;
    }

    /** What is called is sent as an invitation, what is locked as notes; nothing else is. */
    Whole sendable(Long id) {
        var meeting = meetings.writable(id);
        if (meeting.getStatus() != Status.DONE) meeting.requireStatus(Status.CALLED);
        return meetings.whole(id);
    }

    @Transactional
    public int send(Long id, SendingForm form) {
        var sent = invitations.send(sendable(id), form.submissionId());
        if (sent > 0) events.publishEvent(new MeetingEvent.PapersSent(id));
        return sent;
    }
}
