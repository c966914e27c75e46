package se.huddinge.samverkan.agreement.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.FieldException;

/** What every step has in common: who takes it, when, and which were passed by. */
@Component
class Steps {
    private final StepRepository steps;
    private final AgreementAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            StepRepository steps,
            AgreementAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A double click finds itself done. */
    boolean isTaken(UUID submissionId) {
        return steps.existsBySubmissionId(submissionId);
    }

    /** Never empty: what an older version of the program made has taken its first step. */
    List<Step> of(Agreement agreement) {
        var trail = steps.findByAgreementIdOrderById(agreement.getId());
        return trail.isEmpty() ? List.of(unrecorded(agreement)) : trail;
    }

    private static Step unrecorded(Agreement agreement) {
        var day = agreement.getSignedOn();
        return new Step(agreement.submissionId(), agreement, agreement.getStatus(), day, null, LocalDate.EPOCH);
    }

    /** Where it stands. */
    Step last(Agreement agreement) {
        var trail = of(agreement);
        return trail.get(trail.size() - 1);
    }

    Step step(UUID submissionId, Agreement agreement, Status status, @Nullable LocalDate day) {
        return new Step(submissionId, agreement, status, day, user.account().orElse(null), today());
    }

    void take(Step step, AgreementEvent event) {
        steps.save(step);
        events.publishEvent(event);
    }

    /** Steps of its kind's life that it has not taken on the way to another. */
    static List<Status> passedBy(Agreement agreement, Status target) {
        return Stream.of(Status.IN_PREPARATION, Status.DECIDED)
                .filter(status -> status.compareTo(agreement.getStatus()) > 0 && status.compareTo(target) < 0)
                .filter(status -> isExpected(agreement, status))
                .toList();
    }

    static boolean isExpected(Agreement agreement, Status status) {
        var type = agreement.getType();
        return type == null || type.expects(status);
    }

    /** Going past a step needs a reason, and shows. */
    void skip(Agreement agreement, Status target, @Nullable String because, UUID submissionId) {
        for (var status : passedBy(agreement, target)) {
            if (because == null) throw new FieldException("skippedBecause", "agreement.say-why-skipped");
            var id = agreement.getId();
            take(
                    step(submissionId, agreement, status, today()).skipped(because),
                    status == Status.DECIDED
                            ? new AgreementEvent.DecisionSkipped(id)
                            : new AgreementEvent.PreparationSkipped(id));
        }
    }

    void requireCoordinator() {
        if (!access.isCoordinator()) throw new AccessDeniedException("agreement");
    }

    void requirePassed(LocalDate day, String field) {
        if (day.isAfter(today())) throw new FieldException(field, "agreement.day-has-not-come");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
