package se.huddinge.samverkan.agreement.revision;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.shared.FieldException;

/** Changes an agreement section by section; each save is judged as a whole. */
@Service
@Transactional(readOnly = true)
public class AgreementRevision {
    private final AgreementService agreements;
    private final References references;
    private final PartnerJudge judge;
    private final AgreementAccess access;
    private final ApplicationEventPublisher events;

    AgreementRevision(
            AgreementService agreements,
            References references,
            PartnerJudge judge,
            AgreementAccess access,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.references = references;
        this.judge = judge;
        this.access = access;
        this.events = events;
    }

    BasicsForm basics(Long id) {
        return BasicsForm.of(agreements.revisable(id));
    }

    PurposesForm purposes(Long id) {
        return PurposesForm.of(agreements.revisable(id));
    }

    PartsForm parts(Long id) {
        return PartsForm.of(agreements.revisable(id));
    }

    @Transactional
    void revise(Long id, BasicsForm form) {
        var agreement = agreements.revisable(id);
        form.mustMatch(BasicsForm.of(agreement));
        if (form.visibility() == Visibility.SECRET && form.secrecyBasis() == null)
            throw new FieldException("secrecyBasis", "agreement.secrecy-needs-basis");
        requirePlace(agreement, form);
        var responsible = references.responsible(form.responsibleId());
        agreement.describe(form.title(), references.type(form.typeId()), form.ownDnr());
        agreement.placeWith(
                responsible,
                references.owner(form.ownerId(), responsible),
                references.participants(form.participantIds()));
        agreement.classify(form.visibility(), form.secrecyBasis());
        saved(agreement, "title", "title");
    }

    @Transactional
    public void revise(Long id, PurposesForm form) {
        var agreement = agreements.revisable(id);
        var stored = PurposesForm.of(agreement);
        form.mustMatch(stored);
        var goalIds = form.leavesGoalsTo(stored) ? Set.<Long>of() : form.goalIds();
        references.align(agreement, form.purposeIds(), form.methodIds(), goalIds);
        agreement.explainOtherPartners(form.reason(), form.reasonText());
        saved(agreement, "purposeIds", "reason");
    }

    @Transactional
    public void revise(Long id, PartsForm form) {
        var agreement = agreements.revisable(id);
        form.mustMatch(PartsForm.of(agreement));
        agreement.answer(form.parts());
        saved(agreement, "goals", "goals");
    }

    private void saved(Agreement agreement, String purposes, String reason) {
        judge.judge(agreement, purposes, reason);
        events.publishEvent(new AgreementEvent.Revised(agreement.getId()));
    }

    /** A draft has somebody who drives it; of what was signed before it came here that may be unknown, and shows. */
    private void requirePlace(Agreement agreement, BasicsForm form) {
        if (agreement.getStatus() != Status.SIGNED) {
            if (form.responsibleId() == null) throw new FieldException("responsibleId", "NotNull");
            if (form.ownerId() == null) throw new FieldException("ownerId", "NotNull");
        }
        if (form.ownerId() != null && !access.mayOwn(form.ownerId()))
            throw new FieldException("ownerId", "agreement.not-your-unit");
    }
}
