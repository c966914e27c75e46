package se.huddinge.samverkan.agreement;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;

/** Changes an agreement section by section; each save is judged as a whole. */
@Service
@Transactional(readOnly = true)
public class AgreementRevision {
    private final AgreementService agreements;
    private final PartyRepository parties;
    private final References references;
    private final PartnerJudge judge;
    private final AgreementAccess access;
    private final ApplicationEventPublisher events;

    AgreementRevision(
            AgreementService agreements,
            PartyRepository parties,
            References references,
            PartnerJudge judge,
            AgreementAccess access,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.parties = parties;
        this.references = references;
        this.judge = judge;
        this.access = access;
        this.events = events;
    }

    Agreement revisable(Long id) {
        var agreement = agreements.writable(id);
        agreement.requireRevisable();
        return AgreementService.loaded(agreement);
    }

    BasicsForm basics(Long id) {
        return BasicsForm.of(revisable(id));
    }

    TermForm term(Long id) {
        return TermForm.of(revisable(id));
    }

    PurposesForm purposes(Long id) {
        return PurposesForm.of(revisable(id));
    }

    PartsForm parts(Long id) {
        return PartsForm.of(revisable(id));
    }

    @Transactional
    void revise(Long id, BasicsForm form) {
        var agreement = revisable(id);
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
    void revise(Long id, TermForm form) {
        var agreement = revisable(id);
        form.mustMatch(TermForm.of(agreement));
        agreement.last(form.term(), form.signedOn());
        saved(agreement, "lastDay", "lastDay");
    }

    @Transactional
    void revise(Long id, PurposesForm form) {
        var agreement = revisable(id);
        var stored = PurposesForm.of(agreement);
        form.mustMatch(stored);
        var goalIds = form.leavesGoalsTo(stored) ? Set.<Long>of() : form.goalIds();
        references.align(agreement, form.purposeIds(), form.methodIds(), goalIds);
        agreement.explainOtherPartners(form.reason(), form.reasonText());
        saved(agreement, "purposeIds", "reason");
    }

    @Transactional
    public void revise(Long id, PartsForm form) {
        var agreement = revisable(id);
        form.mustMatch(PartsForm.of(agreement));
        agreement.answer(form.parts());
        saved(agreement, "goals", "goals");
    }

    private void saved(Agreement agreement, String purposes, String reason) {
        judge.judge(agreement, parties.findByAgreementIdOrderById(agreement.getId()), purposes, reason);
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
