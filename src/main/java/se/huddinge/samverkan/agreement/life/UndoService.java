package se.huddinge.samverkan.agreement.life;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.StepUndoing;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.RefusedException;

/** Undoes the last step when it was a mistake, while nothing leans on it: the agreement stands where it stood before. */
@Service
@Transactional(readOnly = true)
public class UndoService {
    private final AgreementService agreements;
    private final StepRepository repository;
    private final SignatureRepository signatures;
    private final Steps steps;
    private final TakingBackRules takingBack;
    private final PartnerJudge judge;
    private final Almanacs almanacs;
    private final ApplicationEventPublisher events;

    UndoService(
            AgreementService agreements,
            StepRepository repository,
            SignatureRepository signatures,
            Steps steps,
            TakingBackRules takingBack,
            PartnerJudge judge,
            Almanacs almanacs,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.repository = repository;
        this.signatures = signatures;
        this.steps = steps;
        this.takingBack = takingBack;
        this.judge = judge;
        this.almanacs = almanacs;
        this.events = events;
    }

    /** What undoing comes to: the step that goes, where the agreement stands then, and what may stand in the way. */
    record Undo(Step last, Status former, UndoForm form, List<Objection> inTheWay) {}

    Undo undo(Long id) {
        var agreement = agreements.writable(id);
        var trail = steps.of(agreement);
        var last = last(trail);
        return new Undo(last, former(trail), UndoForm.of(agreement, last), inTheWay(agreement, trail));
    }

    /** For a page that offers it; what may object is asked when somebody wants to. */
    boolean isOffered(List<Step> trail, Agreement agreement) {
        return isAny(trail)
                && takingBack.isInTime(last(trail), steps.today())
                && takingBack.isMine(last(trail))
                && !isUnderSignature(agreement);
    }

    @Transactional
    public void undo(Long id, UndoForm form) {
        if (form.step() != null && !steps.isTaken(form.step())) return;
        var agreement = agreements.raisingVersion(id);
        var trail = new ArrayList<>(steps.of(agreement));
        form.mustMatch(UndoForm.of(agreement, last(trail)));
        refuseIfAny(inTheWay(agreement, trail));
        var last = last(trail);
        var former = former(trail);
        signatures.findBySubmissionId(last.submissionId()).ifPresent(signatures::delete);
        trail.stream()
                .filter(step -> step.submissionId().equals(last.submissionId()))
                .forEach(repository::delete);
        agreement.returnTo(former, almanacs.current());
        repository.flush();
        refuseIfAny(judge.objections(agreement));
        events.publishEvent(new AgreementEvent.StepUndone(id));
    }

    private List<Objection> inTheWay(Agreement agreement, List<Step> trail) {
        var last = last(trail);
        if (!takingBack.isMine(last)) throw new AccessDeniedException("agreement");
        var objections = new Objections();
        if (!isAny(trail)) objections.add(Objection.of("agreement.nothing-to-undo", agreement.getTitle()));
        if (!takingBack.isInTime(last, steps.today())) objections.add(takingBack.tooLate());
        if (isUnderSignature(agreement)) objections.add(Objection.of("agreement.withdraw-signatures-first"));
        events.publishEvent(new StepUndoing(agreement, objections));
        return objections.all();
    }

    private static void refuseIfAny(List<Objection> objections) {
        if (!objections.isEmpty()) throw new RefusedException(objections);
    }

    private boolean isUnderSignature(Agreement agreement) {
        return agreement.getStatus() == Status.FOR_SIGNATURE
                && !signatures.findStanding(agreement.getId()).isEmpty();
    }

    /** More than the one that it began with. */
    private static boolean isAny(List<Step> trail) {
        return !trail.get(0).submissionId().equals(last(trail).submissionId());
    }

    private static Step last(List<Step> trail) {
        return trail.get(trail.size() - 1);
    }

    /** Where it stood before the last, and what was skipped with it. */
    private static Status former(List<Step> trail) {
        var last = last(trail).submissionId();
        return trail.stream()
                .filter(step -> !step.submissionId().equals(last) && !step.isSkipped())
                .reduce((earlier, later) -> later)
                .orElse(trail.get(0))
                .getStatus();
    }
}
