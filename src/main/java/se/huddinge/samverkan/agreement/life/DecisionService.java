package se.huddinge.samverkan.agreement.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Decision;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** That the municipality has decided on an agreement, and that a delegate's decision was made known. */
@Service
@Transactional(readOnly = true)
public class DecisionService {
    private final AgreementService agreements;
    private final References references;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    DecisionService(AgreementService agreements, References references, Steps steps, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.references = references;
        this.steps = steps;
        this.events = events;
    }

    DecisionForm form(Long id) {
        var agreement = agreements.writable(id);
        agreement.requireUndecided();
        return DecisionForm.blank(agreement);
    }

    @Once
    public void decide(Long id, DecisionForm form) {
        if (steps.isTaken(form.submissionId())) return;
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(DecisionForm.blank(agreement));
        agreement.requireUndecided();
        var decision = form.decision();
        requireTrue(decision);
        steps.skip(agreement, Status.DECIDED, form.skippedBecause(), form.submissionId());
        agreement.decide();
        var step = steps.step(form.submissionId(), agreement, Status.DECIDED, decision.day());
        steps.take(step.with(decision), new AgreementEvent.Decided(id));
    }

    /** It has been, and who decided exists. */
    private void requireTrue(Decision decision) {
        references.board(decision.body(), "body");
        steps.requirePassed(decision.day(), "decidedOn");
        if (decision.reportedOn() != null) steps.requirePassed(decision.reportedOn(), "reportedOn");
    }

    ReportForm report(Long id) {
        var agreement = agreements.writable(id);
        return ReportForm.of(agreement, requireNonNull(delegated(agreement).getDecision()));
    }

    @Transactional
    public void report(Long id, ReportForm form) {
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        var step = delegated(agreement);
        var decision = requireNonNull(step.getDecision());
        form.mustMatch(ReportForm.of(agreement, decision));
        requireTrue(form, decision);
        step.reported(form.reportedOn(), form.recordedSeparately());
        events.publishEvent(new AgreementEvent.DecisionReported(id));
    }

    private void requireTrue(ReportForm form, Decision decision) {
        LocalDate on = form.reportedOn();
        if (on == null && !form.recordedSeparately())
            throw new FieldException("reportedOn", "agreement.report.say-which");
        if (on == null) return;
        if (form.recordedSeparately())
            throw new FieldException("recordedSeparately", "agreement.decision.reported-or-recorded");
        steps.requirePassed(on, "reportedOn");
        if (on.isBefore(decision.day()))
            throw new FieldException("reportedOn", "agreement.decision.reported-before-decided");
    }

    /** The latest decision, if a delegate made it. */
    private Step delegated(Agreement agreement) {
        return steps.of(agreement).stream()
                .filter(step -> step.getDecision() != null)
                .reduce((earlier, later) -> later)
                .filter(Step::isDelegated)
                .orElseThrow(
                        () -> new RefusedException(Objection.of("agreement.no-delegated-decision", agreement.getTitle())
                                .linkedTo(agreement.address())));
    }
}
