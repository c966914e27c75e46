package se.huddinge.samverkan.principle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;

/** Takes an issue on, step by step, by hand: the coordinator's, but that who raised one may withdraw it. */
@Service
@Transactional
public class PrincipleCourse {
    private final PrincipleService issues;
    private final PrincipleHearings hearings;
    private final PrincipleAccess access;
    private final UnitService units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrincipleCourse(
            PrincipleService issues,
            PrincipleHearings hearings,
            PrincipleAccess access,
            UnitService units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.hearings = hearings;
        this.access = access;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** For a form about its next step. */
    @Transactional(readOnly = true)
    PrincipleIssue open(Long id) {
        var issue = issues.get(id);
        issue.requireOpen();
        return issue;
    }

    @Transactional(readOnly = true)
    DiscussionForm discussion(PrincipleIssue issue) {
        return DiscussionForm.of(issue, hearings.awaited(issue.getId()));
    }

    @Transactional(readOnly = true)
    PositionForm position(PrincipleIssue issue) {
        var heard = hearings.lastHeard(issue.getId());
        if (heard == null) issue.refuse("principle.not-discussed-yet");
        return PositionForm.of(issue, heard);
    }

    public void putOnAgenda(Long id, AgendaForm form) {
        step(id, form, AgendaForm::of, issue -> {
            issue.requireOpen();
            if (form.heldOn().isBefore(today())) throw new FieldException("heldOn", "principle.agenda-in-the-past");
            hearings.onAgenda(id, new MeetingReference(form.meeting(), null), form.heldOn());
        });
    }

    public void discuss(Long id, DiscussionForm form) {
        step(id, form, issue -> DiscussionForm.of(issue, null), issue -> {
            issue.requireOpen();
            requireHappened(form.heldOn(), "heldOn");
            var awaited = hearings.awaited(id);
            var meeting = awaited != null && awaited.getMeeting().equals(form.meeting())
                    ? new MeetingReference(form.meeting(), awaited.getAddress())
                    : new MeetingReference(form.meeting(), null);
            hearings.discussed(id, meeting, form.heldOn(), form.said());
        });
    }

    public void close(Long id, PositionForm form) {
        step(id, form, issue -> PositionForm.of(issue, null), issue -> {
            if (hearings.lastHeard(id) == null) issue.refuse("principle.not-discussed-yet");
            requireHappened(form.outcomeOn(), "outcomeOn");
            issue.close(form.outcome(), form.outcomeOn());
            events.publishEvent(new PrincipleEvent.Closed(id));
        });
    }

    public void lift(Long id, LiftForm form) {
        step(id, form, LiftForm::of, issue -> {
            requireHappened(form.outcomeOn(), "outcomeOn");
            issue.lift(board(form.liftedToId()), form.dnr(), form.outcome(), form.outcomeOn());
            events.publishEvent(new PrincipleEvent.Lifted(id));
        });
    }

    public void reportBack(Long id, WordsForm form) {
        step(id, form, WordsForm::of, issue -> {
            issue.reportBack(form.words(), today());
            events.publishEvent(new PrincipleEvent.ReportedBack(id));
        });
    }

    public void withdraw(Long id, WordsForm form) {
        var issue = issues.get(id);
        if (issue.isStep(form.submissionId())) return;
        issue.requireOpen();
        access.requireReviser(issue);
        form.mustMatch(WordsForm.of(issue));
        issue.withdraw(form.words(), today());
        issue.stepped(form.submissionId());
        events.publishEvent(new PrincipleEvent.Withdrawn(id));
    }

    /** A double click finds itself done. */
    private <F extends StepForm> void step(
            Long id, F form, Function<PrincipleIssue, F> stored, Consumer<PrincipleIssue> taken) {
        access.requireMover();
        var issue = issues.get(id);
        if (issue.isStep(form.submissionId())) return;
        form.mustMatch(stored.apply(issue));
        taken.accept(issue);
        issue.stepped(form.submissionId());
    }

    private Unit board(Long id) {
        return units.boards().stream()
                .filter(board -> board.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("liftedToId", "principle.unknown-choice"));
    }

    private void requireHappened(LocalDate day, String field) {
        if (day.isAfter(today())) throw new FieldException(field, "principle.not-in-the-future");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
