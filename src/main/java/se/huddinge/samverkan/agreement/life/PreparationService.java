package se.huddinge.samverkan.agreement.life;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Prepares an agreement, and knows in whose hands it lies; a decided one comes back here with a reason. */
@Service
@Transactional(readOnly = true)
public class PreparationService {
    private final AgreementService agreements;
    private final Signatures signatures;
    private final Steps steps;

    PreparationService(AgreementService agreements, Signatures signatures, Steps steps) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.steps = steps;
    }

    PreparationForm form(Long id) {
        var agreement = agreements.writable(id);
        requirePreparable(agreement);
        return stored(agreement);
    }

    @Once
    public void prepare(Long id, PreparationForm form) {
        if (steps.isTaken(form.submissionId())) return;
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(stored(agreement));
        requirePreparable(agreement);
        steps.requirePassed(form.since(), "since");
        if (isBack(agreement) && form.reason() == null) throw new FieldException("reason", "NotBlank");
        var event = event(agreement);
        agreement.prepare();
        var step = steps.step(form.submissionId(), agreement, Status.IN_PREPARATION, form.since());
        steps.take(step.heldBy(form.heldBy()).because(form.reason()), event);
    }

    private PreparationForm stored(Agreement agreement) {
        return PreparationForm.of(agreement, steps.last(agreement), steps.today());
    }

    private void requirePreparable(Agreement agreement) {
        agreement.requireBeforeSigning();
        signatures.requireNone(agreement);
    }

    static boolean isBack(Agreement agreement) {
        return agreement.getStatus().compareTo(Status.IN_PREPARATION) > 0;
    }

    private static AgreementEvent event(Agreement agreement) {
        var id = agreement.getId();
        if (isBack(agreement)) return new AgreementEvent.ReturnedToPreparation(id);
        return agreement.getStatus() == Status.DRAFT
                ? new AgreementEvent.PreparationStarted(id)
                : new AgreementEvent.HandedOver(id);
    }
}
