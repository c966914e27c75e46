package se.huddinge.samverkan.agreement.life;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Status;

/** However an agreement came here, its life begins with a step. */
@Component
class FirstStep {
    private final AgreementService agreements;
    private final StepRepository repository;
    private final Steps steps;

    FirstStep(AgreementService agreements, StepRepository repository, Steps steps) {
        this.agreements = agreements;
        this.repository = repository;
        this.steps = steps;
    }

    @EventListener
    void drafted(AgreementEvent.Drafted event) {
        var agreement = agreements.get(event.subjectId());
        repository.save(steps.step(UUID.randomUUID(), agreement, Status.DRAFT, steps.today()));
    }

    @EventListener
    void registered(AgreementEvent.Registered event) {
        Agreement agreement = agreements.get(event.subjectId());
        repository.save(steps.step(UUID.randomUUID(), agreement, Status.SIGNED, agreement.getSignedOn()));
    }
}
