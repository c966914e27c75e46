package se.huddinge.samverkan.agreement.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEnding;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.term.Periods;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;

/** Says that an agreement is over: since when, why, and what was learnt. */
@Service
@Transactional(readOnly = true)
public class EndingService {
    private final AgreementService agreements;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    EndingService(AgreementService agreements, Steps steps, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.steps = steps;
        this.events = events;
    }

    EndingForm form(Long id) {
        var agreement = agreements.writable(id);
        agreement.requireSigned();
        return EndingForm.of(agreement, lapsed(agreement));
    }

    /** What is left hanging on it; every floor says its own. */
    List<Objection> hanging(Long id) {
        var hanging = new ArrayList<Objection>();
        events.publishEvent(new AgreementEnding(agreements.get(id), hanging));
        return hanging;
    }

    @Once
    public void end(Long id, EndingForm form) {
        if (steps.isTaken(form.submissionId())) return;
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(EndingForm.of(agreement, lapsed(agreement)));
        agreement.requireSigned();
        requireTrue(agreement, form);
        agreement.end(form.lastDay());
        var step = steps.step(form.submissionId(), agreement, Status.ENDED, form.lastDay())
                .because(form.reason())
                .ending(form.cause(), form.lessons());
        steps.take(step, new AgreementEvent.Ended(id));
    }

    private void requireTrue(Agreement agreement, EndingForm form) {
        if (form.lastDay().isAfter(steps.today()))
            throw new FieldException("lastDay", "agreement.end-has-not-come")
                    .linkedTo(agreement.address() + "/redigera/tid");
        var first = agreement.getTerm().firstDay();
        if (first != null && form.lastDay().isBefore(first))
            throw new FieldException("lastDay", "agreement.ends-before-it-starts");
        var lapsed = lapsed(agreement);
        if (form.cause() == EndCause.LAPSED && lapsed != null && form.lastDay().isBefore(lapsed))
            throw new FieldException("cause", "agreement.ends-before-it-lapses", lapsed.toString());
        if (form.cause() == EndCause.LAPSED && lapsed == null)
            throw new FieldException("cause", "agreement.has-not-lapsed");
        if (form.cause() != EndCause.LAPSED && form.reason() == null) throw new FieldException("reason", "NotBlank");
    }

    /** The last day of all its periods, when that has passed. */
    private @Nullable LocalDate lapsed(Agreement agreement) {
        return Periods.on(steps.today(), agreement.getPeriods())
                .map(Period::validTo)
                .filter(last -> last.isBefore(steps.today()))
                .orElse(null);
    }
}
