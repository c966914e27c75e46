package se.huddinge.samverkan.priorityarea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;

/** What the boards have decided to prioritise, and what is proposed to them. */
@Service
@Transactional(readOnly = true)
public class AreaService {
    private final AreaRepository areas;
    private final AreaChoices choices;
    private final AreaAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AreaService(
            AreaRepository areas,
            AreaChoices choices,
            AreaAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.areas = areas;
        this.choices = choices;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** One area, for its page. */
    public record Whole(PriorityArea area, State state, boolean writable, boolean linkable, boolean coordinator) {}

    public Whole whole(Long id) {
        var area = areas.findAlignedById(id).filter(access::isReadable).orElseThrow(() -> notFound(id));
        var state = area.stateOn(today());
        var open = state == State.VALID || state == State.COMING;
        return new Whole(area, state, access.isWritable(area), open && access.mayLink(area), access.isCoordinator());
    }

    /** What may not be read does not exist. */
    public PriorityArea get(Long id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    public Optional<PriorityArea> find(Long id) {
        return areas.findWholeById(id).filter(access::isReadable);
    }

    PriorityArea writable(Long id) {
        var area = areas.findAlignedById(id).filter(access::isReadable).orElseThrow(() -> notFound(id));
        access.requireWritable(area);
        return area;
    }

    @Once
    public PriorityArea propose(AreaForm form) {
        return areas.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var area = areas.save(new PriorityArea(form, choices.board(form.boardId(), null), choices.alignment(form)));
            events.publishEvent(new PriorityAreaEvent.Proposed(area.getId()));
            return area;
        });
    }

    @Transactional
    public void revise(Long id, AreaForm form) {
        var area = writable(id);
        form.mustMatch(AreaForm.of(area));
        area.requireNotEnded();
        area.describe(form, choices.board(form.boardId(), area));
        choices.align(area, form);
        events.publishEvent(new PriorityAreaEvent.Revised(id));
    }

    /** Only a decision makes it valid; one that was written down wrongly is corrected the same way. */
    @Transactional
    public void decide(Long id, DecisionForm form) {
        var area = writable(id);
        if (!access.isCoordinator()) throw new AccessDeniedException("decision");
        if (area.isStep(form.submissionId())) return;
        form.mustMatch(DecisionForm.of(area));
        check(area, form);
        var first = area.getStatus() == Status.PROPOSED;
        area.decide(form, choices.body(area, form));
        events.publishEvent(first ? new PriorityAreaEvent.Decided(id) : new PriorityAreaEvent.Corrected(id));
    }

    private void check(PriorityArea area, DecisionForm form) {
        if (form.decidedOn().isAfter(today())) throw new FieldException("decidedOn", "priorityarea.decided-by-today");
        if (form.decidedBy() == Decider.OWN && !area.getBoard().isActive(form.decidedOn()))
            throw new FieldException("decidedOn", "priorityarea.no-board-then");
        if (form.validFrom().isBefore(form.decidedOn()))
            throw new FieldException("validFrom", "priorityarea.not-before-decision");
    }

    @Transactional
    public void end(Long id, EndForm form) {
        var area = writable(id);
        if (area.isStep(form.submissionId())) return;
        form.mustMatch(EndForm.of(area));
        area.requireNotEnded();
        var period = area.getPeriod();
        if (period != null) check(period, form.lastDay());
        area.end(form);
        events.publishEvent(period == null ? new PriorityAreaEvent.Withdrawn(id) : new PriorityAreaEvent.Ended(id));
    }

    private static void check(Period period, @Nullable LocalDate lastDay) {
        if (lastDay == null) throw new FieldException("lastDay", "priorityarea.last-day-missing");
        if (lastDay.isBefore(period.validFrom()) || !period.livesOn(lastDay))
            throw new FieldException("lastDay", "priorityarea.last-day-within", period.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFoundException notFound(Long id) {
        return new NotFoundException(PriorityArea.SUBJECT, id);
    }
}
