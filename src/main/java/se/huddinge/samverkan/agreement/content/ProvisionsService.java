package se.huddinge.samverkan.agreement.content;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;

/** Changes what an agreement says in words of its own, and how often it is looked over. */
@Service
@Transactional(readOnly = true)
public class ProvisionsService {
    private final AgreementService agreements;
    private final ProvisionsRepository provisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProvisionsService(
            AgreementService agreements,
            ProvisionsRepository provisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.provisions = provisions;
        this.events = events;
        this.clock = clock;
    }

    /** An agreement that has said nothing says nothing, which is no special case. */
    Provisions of(Agreement agreement) {
        return provisions.findByAgreementId(agreement.getId()).orElseGet(() -> new Provisions(agreement));
    }

    @Transactional
    public void revise(Long agreementId, ProvisionsForm form) {
        var agreement = raisingVersion(agreementId);
        var stored = of(agreement);
        form.mustMatch(ProvisionsForm.of(agreement, stored));
        stored.describe(form);
        saved(agreementId, stored);
    }

    @Transactional
    public void revise(Long agreementId, ReviewForm form) {
        var agreement = raisingVersion(agreementId);
        var stored = of(agreement);
        form.mustMatch(ReviewForm.of(agreement, stored));
        stored.review(form.reviewMonths(), form.nextReviewOn(), LocalDate.now(clock));
        saved(agreementId, stored);
    }

    /** What a draft that has just been made rests on. */
    @Transactional
    public void begin(Long agreementId, String background) {
        var stored = of(agreements.writable(agreementId));
        stored.describe(new ProvisionsForm(background, null, null, null, null, null, null, null));
        saved(agreementId, stored);
    }

    private void saved(Long agreementId, Provisions stored) {
        provisions.save(stored);
        events.publishEvent(new ContentEvent.ProvisionsRevised(agreementId));
    }

    private Agreement raisingVersion(Long id) {
        var agreement = agreements.raisingVersion(id);
        agreement.requireRevisable();
        return agreement;
    }
}
