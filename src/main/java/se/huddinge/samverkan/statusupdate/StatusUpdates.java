package se.huddinge.samverkan.statusupdate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;

/** What the departments answer, and what becomes of what they need. */
@Service
@Transactional(readOnly = true)
public class StatusUpdates {
    private final StatusUpdateRepository updates;
    private final Readers readers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusUpdates(
            StatusUpdateRepository updates,
            Readers readers,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.readers = readers;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One update, for its page, with what who asks may do.
     *
     * @param answers it is her department's to answer
     * @param helps she is who the department needs something of
     */
    public record Whole(StatusUpdate update, boolean answers, boolean helps) {}

    public Whole whole(Long id) {
        var update = get(id);
        return new Whole(update, mayAnswer(update), user.has(Role.COORDINATOR));
    }

    public StatusUpdate get(Long id) {
        return updates.findWholeById(id).orElseThrow(() -> new NotFoundException(StatusUpdate.SUBJECT, id));
    }

    /** What waits for a department: a question, and answers to what it needed. */
    public List<StatusUpdateRow> waiting(Long unitId) {
        return updates.findWaiting(unitId);
    }

    /** What a department was asked, the last first. */
    public List<StatusUpdateRow> latest(Long unitId, int most) {
        return updates.findLatest(unitId, Limit.of(most));
    }

    /** What the departments need and have had no answer to, the oldest first. */
    List<StatusUpdateRow> waitingNeeds() {
        return updates.findWaitingNeeds();
    }

    Page<StatusUpdateRow> find(StatusUpdateFilter filter, Pageable pageable) {
        return updates.findRows(filter.text(), filter.unit(), filter.answerName(), filter.needName(), pageable);
    }

    /** For a form: hers to answer today, and not too late. */
    StatusUpdate answerable(Long id) {
        var update = mine(id);
        update.requireChangeable();
        return update;
    }

    @Transactional
    public void answer(Long id, AnswerForm form) {
        var update = mine(id);
        if (update.says(form)) return;
        update.requireChangeable();
        form.mustMatch(AnswerForm.of(update));
        update.answer(form, today());
        events.publishEvent(new StatusUpdateEvent.Answered(id));
    }

    @Transactional
    public void nothingNew(Long id, StepForm form) {
        var update = mine(id);
        if (update.isNothingNew()) return;
        update.requireChangeable();
        form.mustMatch(StepForm.of(update));
        update.nothingNew(today());
        events.publishEvent(new StatusUpdateEvent.NothingNew(id));
    }

    @Transactional
    public void reply(Long id, ReplyForm form) {
        var update = get(id);
        if (form.reply().equals(update.getReply())) return;
        update.requireNeed(NeedState.OPEN);
        form.mustMatch(ReplyForm.of(update));
        update.reply(form.reply(), today());
        events.publishEvent(new StatusUpdateEvent.NeedAnswered(id));
    }

    /** By who asked or who answered. */
    @Transactional
    public void settle(Long id, StepForm form) {
        var update = settleable(id);
        if (update.getNeedState() == NeedState.CLOSED) return;
        update.requireNeed(NeedState.ANSWERED);
        form.mustMatch(StepForm.of(update));
        update.closeNeed(today());
        events.publishEvent(new StatusUpdateEvent.NeedClosed(id));
    }

    StatusUpdate settleable(Long id) {
        var update = get(id);
        if (!user.has(Role.COORDINATOR) && !mayAnswer(update)) throw new AccessDeniedException(StatusUpdate.SUBJECT);
        return update;
    }

    private StatusUpdate mine(Long id) {
        var update = get(id);
        if (!mayAnswer(update)) throw new AccessDeniedException(StatusUpdate.SUBJECT);
        return update;
    }

    /** The department's contact person today, or who acts for her (R7, R11). */
    private boolean mayAnswer(StatusUpdate update) {
        return readers.unitsAs(Position.Kind.CONTACT_PERSON)
                .contains(update.getUnit().getId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
