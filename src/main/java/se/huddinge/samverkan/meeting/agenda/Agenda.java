package se.huddinge.samverkan.meeting.agenda;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.meeting.AgendaItemRepository;
import se.huddinge.samverkan.meeting.ItemNote;
import se.huddinge.samverkan.meeting.ItemNoteRepository;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Questions;
import se.huddinge.samverkan.meeting.VersionForm;
import se.huddinge.samverkan.meeting.attachment.ItemAttachments;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** The items of a meeting: added, described, put in order, taken away. */
@Service
@Transactional(readOnly = true)
public class Agenda {
    private final MeetingService meetings;
    private final AgendaItemRepository items;
    private final ItemNoteRepository notes;
    private final Subjects subjects;
    private final ItemAttachments attachments;
    private final Questions questions;
    private final ApplicationEventPublisher events;

    Agenda(
            MeetingService meetings,
            AgendaItemRepository items,
            ItemNoteRepository notes,
            Subjects subjects,
            ItemAttachments attachments,
            Questions questions,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.notes = notes;
        this.subjects = subjects;
        this.attachments = attachments;
        this.questions = questions;
        this.events = events;
    }

    @Once
    public AgendaItem add(Long meetingId, AgendaItemForm form) {
        return items.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var meeting = meetings.raisingVersion(meetingId);
            form.mustMatch(AgendaItemForm.blank(meeting));
            var item = new AgendaItem(form.submissionId(), meeting, next(meetingId), form.title());
            describe(item, form);
            notes.save(new ItemNote(items.save(item)));
            questions.changed(meeting, null, item);
            events.publishEvent(new MeetingEvent.AgendaChanged(meetingId));
            return item;
        });
    }

    /** The place after all others. */
    int next(Long meetingId) {
        return items.findByMeetingIdOrderByOrdinalAscIdAsc(meetingId).stream()
                        .mapToInt(AgendaItem::getOrdinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    @Transactional
    public void revise(Long meetingId, Long id, AgendaItemForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        var item = meetings.item(meetingId, id);
        form.mustMatch(AgendaItemForm.of(meeting, item));
        var before = questions.of(item);
        describe(item, form);
        questions.changed(meeting, before, item);
        events.publishEvent(new MeetingEvent.AgendaChanged(meetingId));
    }

    void describe(AgendaItem item, AgendaItemForm form) {
        item.describe(form.title(), form.presenter(), form.minutes(), form.background(), form.secrecyBasis());
        subjects.concern(item, form);
    }

    /**
     * What earlier meetings of the same people left for the next one, the oldest first. What is under sekretess stays in the
     * unit whose meeting it was.
     */
    @Transactional(readOnly = true)
    public List<AgendaItem> waiting(Meeting meeting) {
        var unitId = meeting.getUnit().getId();
        return left(meeting, unitId).stream()
                .filter(item -> !item.isSecret()
                        || unitId.equals(requireNonNull(item.getUnit()).getId()))
                .toList();
    }

    private List<AgendaItem> left(Meeting meeting, Long unitId) {
        var body = meeting.getBody();
        if (body != null) return items.findWaitingForBody(body.getId());
        var academy = meeting.getAcademy();
        return academy == null ? List.of() : items.findWaitingForAcademy(unitId, academy.getId());
    }

    /** Last on the agenda. What another meeting has just taken up waits no longer, and that is said. */
    @Transactional
    public void takeUp(Long meetingId, TakingUpForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        form.mustMatch(TakingUpForm.of(meeting));
        var item = waiting(meeting).stream()
                .filter(one -> one.getId().equals(form.itemId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("itemId", "meeting.waits-no-longer-here"));
        attachments.requireRoomFor(item, meetingId);
        item.takeUp(meeting, next(meetingId));
        notes.save(new ItemNote(item));
        questions.changed(meeting, null, item);
        events.publishEvent(new MeetingEvent.AgendaChanged(meetingId));
    }

    /** One step up or down; at the end nothing happens. */
    @Transactional
    public void move(Long meetingId, OrderForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        form.mustMatch(OrderForm.of(meeting));
        var order = new ArrayList<>(items.findByMeetingIdOrderByOrdinalAscIdAsc(meetingId));
        var item = meetings.item(meetingId, form.itemId());
        int from = order.indexOf(item);
        int to = from + (form.up() ? -1 : 1);
        if (to < 0 || to >= order.size()) return;
        Collections.swap(order, from, to);
        for (int n = 0; n < order.size(); n++) order.get(n).place(n + 1);
        events.publishEvent(new MeetingEvent.AgendaChanged(meetingId));
    }

    /** For a page that asks before it is gone: what was said about it is not taken away. */
    AgendaItem removable(Long meetingId, Long id) {
        meetings.open(meetingId);
        var item = meetings.item(meetingId, id);
        if (notes.findByItemId(id).filter(note -> !note.isEmpty()).isPresent())
            throw new RefusedException(
                    Objection.of("meeting.has-notes", item.getTitle()).linkedTo("/moten/" + meetingId));
        attachments.requireRemovable(item);
        return item;
    }

    @Transactional
    void remove(Long meetingId, Long id, VersionForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        var item = removable(meetingId, id);
        form.mustMatch(VersionForm.of(meeting));
        questions.fall(meeting, questions.of(item));
        notes.findByItemId(id).ifPresent(notes::delete);
        notes.flush();
        attachments.removeAll(item);
        items.delete(item);
        events.publishEvent(new MeetingEvent.AgendaChanged(meetingId));
    }
}
