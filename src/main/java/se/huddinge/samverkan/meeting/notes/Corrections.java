package se.huddinge.samverkan.meeting.notes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.meeting.Correction;
import se.huddinge.samverkan.meeting.CorrectionRepository;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Point;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Puts other words beside those that are locked, with a reason. */
@Service
@Transactional(readOnly = true)
public class Corrections {
    private final MeetingService meetings;
    private final CorrectionRepository corrections;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            MeetingService meetings,
            CorrectionRepository corrections,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting whose notes are locked. */
    Meeting locked(Long id) {
        var meeting = meetings.writable(id);
        meeting.requireStatus(Status.DONE);
        return meeting;
    }

    Point point(Long meetingId, Long itemId) {
        return meetings.whole(meetingId).points().stream()
                .filter(point -> point.item().getId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agendaitem", itemId));
    }

    @Once
    public void correct(Long meetingId, Long itemId, CorrectionForm form) {
        if (corrections.existsBySubmissionId(form.submissionId())) return;
        var meeting = locked(meetingId);
        var point = point(meetingId, itemId);
        form.mustMatch(CorrectionForm.of(meeting, point));
        corrections.save(new Correction(
                        form.submissionId(),
                        meeting,
                        point.item(),
                        form.reason(),
                        LocalDate.now(clock),
                        user.account().orElseThrow())
                .saying(form.notes(), form.outcomeText()));
        events.publishEvent(new MeetingEvent.NotesCorrected(meetingId));
    }
}
