package se.huddinge.samverkan.meeting.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.ActionPoint;
import se.huddinge.samverkan.meeting.ActionPointRepository;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Agrees on what is to be done, and says that it is. */
@Service
@Transactional(readOnly = true)
public class ActionPoints {
    private final MeetingService meetings;
    private final ActionPointRepository actions;
    private final MeetingAccess access;
    private final Positions positions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionPoints(
            MeetingService meetings,
            ActionPointRepository actions,
            MeetingAccess access,
            Positions positions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.access = access;
        this.positions = positions;
        this.events = events;
        this.clock = clock;
    }

    /** One of the meeting's own; what belongs to an item that the reader may not know of does not exist. */
    ActionPoint get(Long meetingId, Long id) {
        meetings.get(meetingId);
        var action = actions.findByIdAndMeetingId(id, meetingId).orElseThrow(() -> new NotFoundException("action", id));
        if (action.getItem() != null) meetings.item(meetingId, action.getItem().getId());
        return action;
    }

    List<PositionRow> positions() {
        return positions.responsible().stream()
                .filter(row -> isAsked(row.kind()))
                .toList();
    }

    /** Whose holder can open what she is asked. */
    private static boolean isAsked(Position.Kind kind) {
        return kind == Position.Kind.COORDINATOR || kind == Position.Kind.CONTACT_PERSON || kind == Position.Kind.HEAD;
    }

    @Once
    public ActionPoint add(Long meetingId, ActionForm form) {
        return actions.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var meeting = meetings.raisingVersion(meetingId);
            form.mustMatch(ActionForm.blank(meeting, null));
            var item = item(meetingId, form);
            var position = position(form, meeting, item);
            var action = new ActionPoint(form.submissionId(), meeting, form.what(), position, form.due());
            action.describe(item, form.what(), position, form.due());
            actions.save(action);
            events.publishEvent(new MeetingEvent.ActionAgreed(meetingId));
            return action;
        });
    }

    @Transactional
    void revise(Long meetingId, Long id, ActionForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        var action = get(meetingId, id);
        form.mustMatch(ActionForm.of(meeting, action));
        var item = item(meetingId, form);
        action.describe(item, form.what(), position(form, meeting, item), form.due());
        events.publishEvent(new MeetingEvent.ActionAgreed(meetingId));
    }

    private @Nullable AgendaItem item(Long meetingId, ActionForm form) {
        var id = form.itemId();
        if (id == null) return null;
        return meetings.items(meetings.get(meetingId)).stream()
                .filter(item -> item.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("itemId", "meeting.unknown-choice"));
    }

    /** What is under sekretess stays in its unit. */
    private Position position(ActionForm form, Meeting meeting, @Nullable AgendaItem item) {
        var position = positions
                .find(form.positionId())
                .filter(found -> found.getPeriod().livesOn(today()) && isAsked(found.getKind()))
                .orElseThrow(() -> new FieldException("positionId", "meeting.unknown-choice"));
        if (item != null
                && item.isSecret()
                && position.getKind() != Position.Kind.COORDINATOR
                && !position.getUnit().getId().equals(meeting.getUnit().getId()))
            throw new FieldException("positionId", "meeting.stays-in-its-unit");
        return position;
    }

    /** Who answers for it, and who holds the meeting. */
    boolean isFinishable(ActionPoint action) {
        return access.mayOwn(action.getPosition().getUnit().getId())
                || access.mayOwn(action.getMeeting().getUnit().getId());
    }

    ActionPoint finishable(Long meetingId, Long id) {
        var action = get(meetingId, id);
        if (!isFinishable(action)) throw new AccessDeniedException("action");
        return action;
    }

    /** A second press finds it done. */
    @Transactional
    public void finish(Long meetingId, Long id, ActionDoneForm form) {
        var action = finishable(meetingId, id);
        if (action.getDoneOn() != null) return;
        form.mustMatch(ActionDoneForm.of(action));
        action.finish(today(), form.comment());
        events.publishEvent(new MeetingEvent.ActionDone(meetingId));
    }

    @Transactional
    void reopen(Long meetingId, Long id, ActionDoneForm form) {
        var action = finishable(meetingId, id);
        if (action.getDoneOn() == null) return;
        form.mustMatch(ActionDoneForm.of(action));
        action.reopen();
        events.publishEvent(new MeetingEvent.ActionReopened(meetingId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
