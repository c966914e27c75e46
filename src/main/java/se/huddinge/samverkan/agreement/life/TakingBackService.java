package se.huddinge.samverkan.agreement.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.agreement.AgreementRepository;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.RefusedException;

/** Removes what somebody has just made by mistake and nobody else has touched; everything else is annulled (R12). */
@Service
@Transactional(readOnly = true)
class TakingBackService {
    private final AgreementService agreements;
    private final AgreementRepository repository;
    private final PartyRepository parties;
    private final StepRepository trail;
    private final Steps steps;
    private final TakingBackRules takingBack;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    TakingBackService(
            AgreementService agreements,
            AgreementRepository repository,
            PartyRepository parties,
            StepRepository trail,
            Steps steps,
            TakingBackRules takingBack,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.repository = repository;
        this.parties = parties;
        this.trail = trail;
        this.steps = steps;
        this.takingBack = takingBack;
        this.audit = audit;
        this.events = events;
    }

    TakingBackForm form(Long id) {
        return TakingBackForm.of(agreements.writable(id));
    }

    List<Objection> inTheWay(Long id) {
        return inTheWay(agreements.writable(id));
    }

    /** For a page that offers it; who has touched it is asked when somebody wants to. */
    boolean isOffered(List<Step> trail) {
        var first = trail.get(0);
        return trail.size() == 1 && takingBack.isInTime(first, steps.today()) && takingBack.isMine(first);
    }

    @Transactional
    public void remove(Long id, TakingBackForm form) {
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(TakingBackForm.of(agreement));
        var objections = inTheWay(agreement);
        if (!objections.isEmpty()) throw new RefusedException(objections);
        trail.deleteAll(trail.findByAgreementIdOrderById(id));
        parties.deleteAll(parties.findByAgreementIdOrderById(id));
        repository.delete(agreement);
        flush(agreement);
        events.publishEvent(new AgreementEvent.TakenBack(id));
    }

    private List<Objection> inTheWay(Agreement agreement) {
        var trail = steps.of(agreement);
        var first = trail.get(0);
        if (!takingBack.isMine(first)) throw new AccessDeniedException("agreement");
        var objections = new Objections();
        if (trail.size() > 1) objections.add(Objection.of("agreement.has-come-too-far-to-remove"));
        if (!takingBack.isInTime(first, steps.today())) objections.add(takingBack.tooLate());
        if (isTouchedByOthers(agreement, first.getAccount()))
            objections.add(Objection.of("agreement.others-have-touched"));
        events.publishEvent(new AgreementRemoving(agreement, objections));
        return objections.all();
    }

    private boolean isTouchedByOthers(Agreement agreement, @Nullable Account maker) {
        return maker == null || audit.isTouchedByOthers(agreement.subject(), agreement.getId(), maker.getUsername());
    }

    /** Something that nobody spoke for hangs on it. */
    private void flush(Agreement agreement) {
        try {
            repository.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException(
                    Objection.of("agreement.something-hangs-on-it").linkedTo(agreement.address()));
        }
    }
}
