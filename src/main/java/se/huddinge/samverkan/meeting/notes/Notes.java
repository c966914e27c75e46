package se.huddinge.samverkan.meeting.notes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.ItemNote;
import se.huddinge.samverkan.meeting.ItemNoteRepository;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.meeting.ParticipantRepository;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.shared.NotFoundException;

/** Writes what is said about each item, and who was there. */
@Service
@Transactional(readOnly = true)
public class Notes {
    private final MeetingService meetings;
    private final ItemNoteRepository notes;
    private final ParticipantRepository participants;
    private final ApplicationEventPublisher events;

    Notes(
            MeetingService meetings,
            ItemNoteRepository notes,
            ParticipantRepository participants,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.notes = notes;
        this.participants = participants;
        this.events = events;
    }

    /** While the meeting goes on. */
    Meeting ongoing(Long id) {
        var meeting = meetings.open(id);
        meeting.requireStatus(Status.ONGOING);
        return meeting;
    }

    ItemNote get(Long meetingId, Long itemId) {
        meetings.item(meetingId, itemId);
        return notes.findByItemId(itemId).orElseThrow(() -> new NotFoundException("note", itemId));
    }

    /** Each item on its own: who writes about one never stands in the way of who writes about another. */
    @Transactional
    public ItemNote write(Long meetingId, Long itemId, NoteForm form) {
        meetings.staying(meetingId).requireStatus(Status.ONGOING);
        var note = get(meetingId, itemId);
        var stored = NoteForm.of(note);
        if (form.says(stored)) return note;
        form.mustMatch(stored);
        note.write(form.notes(), form.outcome(), form.outcomeText());
        events.publishEvent(new MeetingEvent.NotesWritten(meetingId));
        return notes.saveAndFlush(note);
    }

    @Transactional
    public void attend(Long meetingId, AttendanceForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        var called = participants.findByMeetingIdOrderByAffiliationAscNameAscIdAsc(meetingId);
        form.mustMatch(AttendanceForm.of(meeting, called));
        for (var one : called)
            one.attend(
                    form.presentIds().contains(one.getId())
                            ? Participant.Presence.PRESENT
                            : Participant.Presence.ABSENT);
        events.publishEvent(new MeetingEvent.AttendanceTaken(meetingId));
    }
}
