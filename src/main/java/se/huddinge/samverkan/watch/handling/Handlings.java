package se.huddinge.samverkan.watch.handling;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Reader;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.DueKeys;
import se.huddinge.samverkan.watch.Dues;

/** Says of what is due that it is decided, for later, somebody else's or done; or takes that back. */
@Service
@Transactional(readOnly = true)
public class Handlings {
    private final HandlingRepository handlings;
    private final Dues dues;
    private final Positions positions;
    private final Readers readers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handlings(
            HandlingRepository handlings,
            Dues dues,
            Positions positions,
            Readers readers,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handlings = handlings;
        this.dues = dues;
        this.positions = positions;
        this.readers = readers;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** One that waits and that the reader may know of. */
    public Due due(DueKey key) {
        return dues.find(key).orElseThrow(() -> new NotFoundException(key.kind(), key.itemId()));
    }

    /** The same, or null when somebody has just handled it: for a form that is shown again. */
    @Nullable
    Due waiting(DueKey key) {
        return dues.find(key).orElse(null);
    }

    /** One that is the reader's to handle: the coordinator's all of it, others' what their positions or units answer for. */
    Due handleable(DueKey key) {
        var due = due(key);
        if (!isHandleable(due)) throw new AccessDeniedException("due");
        return due;
    }

    public boolean isHandleable(Due due) {
        return isHandleable(due, readers.current());
    }

    /** Of several, those that are hers to handle. */
    public Set<DueKey> handleable(Collection<Due> dues) {
        var reader = readers.current();
        return dues.stream()
                .filter(due -> isHandleable(due, reader))
                .map(Due::key)
                .collect(toSet());
    }

    private static boolean isHandleable(Due due, Reader reader) {
        return reader.everything()
                || due.homeId() != null && reader.unitIds().contains(due.homeId())
                || due.unitId() != null && reader.unitIds().contains(due.unitId());
    }

    @Nullable
    Handling said(DueKey key) {
        return handlings.find(key.kind(), key.itemId(), key.day()).orElse(null);
    }

    /** Of what has been said of it; none when nothing has. */
    public @Nullable Long version(DueKey key) {
        var said = said(key);
        return said == null ? null : said.getVersion();
    }

    /** The day of an agreement that the thing hangs on. */
    static DueKey decided(Due due) {
        if (!due.isDecidable()) throw new NotFoundException("decision", due.itemId());
        return new DueKey(DueKeys.DECISION, due.subjectId(), due.hinge());
    }

    @Once
    public void decide(DueKey key, DueDecisionForm form) {
        if (isSent(form)) return;
        var due = handleable(key);
        say(due, decided(due), form, DueDecisionForm::of, handling -> {
            handling.decide(form.decision(), form.motive());
            events.publishEvent(new HandlingEvent.HandlingDecided(handling.getId()));
        });
    }

    @Once
    public void putOff(DueKey key, LaterForm form) {
        if (isSent(form)) return;
        var due = handleable(key);
        if (!form.until().isAfter(today())) throw new FieldException("until", "watch.later-has-been");
        if (due.isDecidable()
                && due.day() != null
                && !due.day().isBefore(today())
                && form.until().isAfter(due.day()))
            throw new FieldException(
                    "until", "watch.later-than-the-day", due.day().toString());
        say(due, key, form, LaterForm::of, handling -> {
            handling.snooze(form.until(), form.reason());
            events.publishEvent(new HandlingEvent.HandlingPutOff(handling.getId()));
        });
    }

    /** What may not leave its unit is not given to another. */
    @Once
    public void handOver(DueKey key, HandOverForm form) {
        if (isSent(form)) return;
        var due = handleable(key);
        var position = positions
                .find(form.positionId())
                .filter(found -> found.getPeriod().livesOn(today()))
                .filter(found -> isAsked(found.getKind()))
                .orElseThrow(() -> new FieldException("positionId", "watch.unknown-position"));
        if (due.classified()
                && position.getKind() != Position.Kind.COORDINATOR
                && !position.getUnit().getId().equals(due.unitId()))
            throw new FieldException("positionId", "watch.stays-in-its-unit");
        say(due, key, form, HandOverForm::of, handling -> {
            handling.handOver(position);
            events.publishEvent(new HandlingEvent.HandlingHandedOver(handling.getId()));
        });
    }

    /** Whose holder can open what she is told of. */
    public static boolean isAsked(Position.Kind kind) {
        return kind == Position.Kind.COORDINATOR || kind == Position.Kind.CONTACT_PERSON || kind == Position.Kind.HEAD;
    }

    @Once
    public void finish(DueKey key, DoneForm form) {
        if (isSent(form)) return;
        var due = handleable(key);
        say(due, key, form, DoneForm::of, handling -> {
            handling.finish(today(), form.comment());
            events.publishEvent(new HandlingEvent.HandlingDone(handling.getId()));
        });
    }

    Handling get(Long id) {
        var handling = handlings.findWholeById(id).orElseThrow(() -> new NotFoundException("handling", id));
        var reader = readers.current();
        var account = handling.getAccount();
        if (!reader.everything() && (account == null || !account.getId().equals(reader.accountId())))
            throw new NotFoundException("handling", id);
        return handling;
    }

    @Transactional
    public void undo(Long id, UndoForm form) {
        var handling = get(id);
        if (!handling.isSaid(form.what())) return;
        form.mustMatch(new UndoForm(form.what(), handling.getVersion()));
        handling.undo(form.what());
        events.publishEvent(new HandlingEvent.HandlingUndone(id));
    }

    /** A double click finds itself done: the thing is then no longer among those that wait. */
    private boolean isSent(HandlingForm form) {
        return handlings.existsBySubmissionId(form.submissionId());
    }

    private <F extends HandlingForm> void say(
            Due due,
            DueKey key,
            F form,
            Function<@Nullable Handling, VersionedForm> stored,
            Consumer<Handling> saying) {
        var found = said(key);
        form.mustMatch(stored.apply(found));
        var handling = found != null
                ? found
                : handlings.saveAndFlush(new Handling(key, due.subject(), due.subjectId(), due.title()));
        handling.by(user.account().orElseThrow(), today(), form.submissionId());
        saying.accept(handling);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
