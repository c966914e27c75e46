package se.huddinge.samverkan.agreement.life;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Closing;
import se.huddinge.samverkan.shared.Once;

/** Ends what never became an agreement, or was wrongly registered; both stay readable. */
@Service
public class ClosingService {
    private final AgreementService agreements;
    private final CurrentUser user;
    private final Steps steps;

    ClosingService(AgreementService agreements, CurrentUser user, Steps steps) {
        this.agreements = agreements;
        this.user = user;
        this.steps = steps;
    }

    @Once
    public void abort(Long id, ClosingForm form) {
        close(id, form, Agreement::abort, new AgreementEvent.Aborted(id));
    }

    @Once
    public void annul(Long id, ClosingForm form) {
        close(id, form, Agreement::annul, new AgreementEvent.Annulled(id));
    }

    private void close(Long id, ClosingForm form, BiConsumer<Agreement, Closing> verb, AgreementEvent event) {
        if (steps.isTaken(form.submissionId())) return;
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(ClosingForm.of(agreement));
        var account = user.account().orElseThrow();
        verb.accept(agreement, new Closing(steps.today(), account, form.reason(), form.submissionId()));
        var step = steps.step(form.submissionId(), agreement, agreement.getStatus(), steps.today());
        steps.take(step.because(form.reason()), event);
    }
}
