package se.huddinge.samverkan.reporting.round;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.ReportRoundEvent;
import se.huddinge.samverkan.reporting.ReportRoundRepository;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** A round is opened to the units, closed, and opened anew; who writes in it meanwhile comes before or after, never between. */
@Service
@Transactional
public class RoundSteps {
    private final ReportRoundRepository rounds;
    private final Contributions contributions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundSteps(
            ReportRoundRepository rounds, Contributions contributions, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.events = events;
        this.clock = clock;
    }

    public void open(Long id, StepForm form) {
        var round = locked(id);
        if (round.isStep(form.submissionId())) return;
        form.mustMatch(StepForm.of(round));
        round.open(form.submissionId(), today());
        events.publishEvent(new ReportRoundEvent.RoundOpened(id));
    }

    /** What has not come is not waited for, and somebody says why. */
    public void compile(Long id, ReasonForm form) {
        var round = locked(id);
        if (round.isStep(form.submissionId())) return;
        form.mustMatch(ReasonForm.of(round));
        var missing = missing(id);
        if (missing > 0 && form.reason() == null)
            throw new FieldException("reason", "reporting.say-why-not-waited-for", String.valueOf(missing));
        round.compile(form.submissionId(), today(), form.reason());
        events.publishEvent(new ReportRoundEvent.RoundCompiled(id));
    }

    public void reopen(Long id, ReasonForm form) {
        var round = locked(id);
        if (round.isStep(form.submissionId())) return;
        form.mustMatch(ReasonForm.of(round));
        if (form.reason() == null) throw new FieldException("reason", "reporting.say-why-reopened");
        round.reopen(form.submissionId(), form.reason());
        events.publishEvent(new ReportRoundEvent.RoundReopened(id));
    }

    /** While nobody has handed in anything: what somebody has done is not thrown away. */
    public void cancel(Long id, ReasonForm form) {
        var round = locked(id);
        if (round.isStep(form.submissionId())) return;
        form.mustMatch(ReasonForm.of(round));
        requireCancellable(round);
        if (form.reason() == null) throw new FieldException("reason", "reporting.say-why-cancelled");
        round.cancel(form.submissionId(), today(), form.reason());
        events.publishEvent(new ReportRoundEvent.RoundCancelled(id));
    }

    /** Also what was sent back was handed in once. */
    @Transactional(readOnly = true)
    public void requireCancellable(ReportRound round) {
        round.requireChangeable();
        if (round.isLocked())
            throw new RefusedException(Objection.of("reporting.has-locked-report", round.getTitle())
                    .linkedTo(round.address() + "/rapport"));
        var handedIn = contributions.of(round.getId()).stream()
                .filter(contribution -> contribution.getSubmittedOn() != null)
                .map(contribution -> Objection.of(
                                "reporting.has-handed-in",
                                contribution.getUnit().getName())
                        .linkedTo(contribution.address()))
                .toList();
        if (!handedIn.isEmpty()) throw new RefusedException(handedIn);
    }

    /** Those that nobody has sent. */
    private long missing(Long id) {
        return contributions.of(id).stream()
                .filter(contribution -> !contribution.getStatus().isSent())
                .count();
    }

    private ReportRound locked(Long id) {
        return rounds.findLockedById(id).orElseThrow(() -> new NotFoundException(ReportRound.SUBJECT, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
