package se.huddinge.samverkan.meeting.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.AgendaItemRepository;
import se.huddinge.samverkan.meeting.ItemNote;
import se.huddinge.samverkan.meeting.ItemNoteRepository;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Outcome;
import se.huddinge.samverkan.meeting.Questions;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.meeting.attachment.ItemAttachments;
import se.huddinge.samverkan.meeting.invitation.Invitations;

/** Takes meetings on, step by step. */
@Service
@Transactional
public class MeetingLife {
    private final MeetingService meetings;
    private final AgendaItemRepository items;
    private final ItemNoteRepository notes;
    private final ItemAttachments attachments;
    private final Questions questions;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingLife(
            MeetingService meetings,
            AgendaItemRepository items,
            ItemNoteRepository notes,
            ItemAttachments attachments,
            Questions questions,
            Invitations invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.notes = notes;
        this.attachments = attachments;
        this.questions = questions;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    public void call(Long id, CallForm form) {
        step(id, form, CallForm::of, meeting -> {
            meeting.call(today());
            questions.stand(meeting);
            if (form.send() && invitations.send(meetings.whole(id), form.submissionId()) > 0)
                events.publishEvent(new MeetingEvent.PapersSent(id));
            events.publishEvent(new MeetingEvent.MeetingCalled(id));
        });
    }

    public void begin(Long id, BeginForm form) {
        step(id, form, BeginForm::of, meeting -> {
            meeting.begin();
            events.publishEvent(new MeetingEvent.MeetingBegun(id));
        });
    }

    public void callOff(Long id, CallingOffForm form) {
        step(id, form, CallingOffForm::of, meeting -> {
            questions.fall(meeting);
            var called = meeting.getStatus() == Status.CALLED;
            meeting.callOff(form.reason());
            if (called && form.send()) invitations.takeBack(meeting, form.reason(), form.submissionId());
            events.publishEvent(new MeetingEvent.MeetingCalledOff(id));
        });
    }

    /** What is to be taken up again waits from now on for the next meeting. */
    public void lock(Long id, LockForm form) {
        step(id, form, LockForm::of, meeting -> {
            meeting.requireStatus(Status.ONGOING);
            notes.findByItemMeetingId(id).stream()
                    .filter(note -> note.getOutcome() == Outcome.CARRIED_OVER)
                    .map(ItemNote::getItem)
                    .forEach(item -> attachments.carryOver(item, items.save(item.carriedOver())));
            questions.heard(meeting);
            items.flush();
            meeting.lock(today(), form.approvedBy());
            events.publishEvent(new MeetingEvent.NotesLocked(id));
        });
    }

    /** A double click finds itself done. */
    private <F extends StepForm> void step(Long id, F form, Function<Meeting, F> stored, Consumer<Meeting> taken) {
        if (meetings.get(id).isStep(form.submissionId())) return;
        var meeting = meetings.writable(id);
        form.mustMatch(stored.apply(meeting));
        taken.accept(meeting);
        meeting.stepped(form.submissionId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
