package se.huddinge.samverkan.agreement.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.PartiesChanging;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyLeaving;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Who is bound by an agreement; a change of parties is a change of the agreement, and is judged as one. */
@Service
@Transactional(readOnly = true)
class PartyService {
    private final AgreementService service;
    private final PartyRepository parties;
    private final References references;
    private final PartnerJudge judge;
    private final PartyChoices choices;
    private final ContactService contacts;
    private final ApplicationEventPublisher events;

    PartyService(
            AgreementService service,
            PartyRepository parties,
            References references,
            PartnerJudge judge,
            PartyChoices choices,
            ContactService contacts,
            ApplicationEventPublisher events) {
        this.service = service;
        this.parties = parties;
        this.references = references;
        this.judge = judge;
        this.choices = choices;
        this.contacts = contacts;
        this.events = events;
    }

    /** One of the agreement's own; another agreement's party does not exist. */
    Party party(Long agreementId, Long id) {
        return parties.findByIdAndAgreementId(id, agreementId).orElseThrow(() -> new NotFoundException("party", id));
    }

    PartyForm form(Agreement agreement, Long id) {
        return PartyForm.of(agreement, party(agreement.getId(), id));
    }

    @Once
    void add(Long agreementId, PartyForm form) {
        if (parties.existsBySubmissionId(form.submissionId())) return;
        var agreement = raisingVersion(agreementId);
        form.mustMatch(PartyForm.blank(agreement));
        requireChangeable(agreement);
        var party = new Party(form.submissionId(), agreement);
        describe(party, form, parties.findByAgreementIdOrderById(agreementId));
        parties.save(party);
        judge.judge(agreement, "partner", "partner");
        events.publishEvent(new AgreementEvent.PartyAdded(agreementId));
    }

    @Transactional
    void revise(Long agreementId, Long id, PartyForm form) {
        var agreement = raisingVersion(agreementId);
        var party = party(agreementId, id);
        form.mustMatch(PartyForm.of(agreement, party));
        if (!party.getPartner().equals(form.partner())) requireChangeable(agreement);
        describe(party, form, parties.findByAgreementIdOrderById(agreementId));
        judge.judge(agreement, "partner", "partner");
        events.publishEvent(new AgreementEvent.PartyRevised(agreementId));
    }

    @Transactional
    void remove(Long agreementId, Long id, RemovalForm form) {
        var agreement = raisingVersion(agreementId);
        var party = party(agreementId, id);
        form.mustMatch(RemovalForm.of(agreement));
        requireRemovable(agreement, party);
        parties.delete(party);
        parties.flush();
        refusing(agreement, () -> judge.judge(agreement, "partner", "partner"));
        events.publishEvent(new AgreementEvent.PartyRemoved(agreementId));
    }

    void requireChangeable(Agreement agreement) {
        var objections = new Objections();
        events.publishEvent(new PartiesChanging(agreement, objections));
        objections.refuseIfAny();
    }

    /** An agreement keeps the municipality and somebody to agree with. */
    void requireRemovable(Agreement agreement, Party party) {
        requireChangeable(agreement);
        var partners = parties.findByAgreementIdOrderById(agreement.getId()).stream()
                .filter(other -> !other.isMunicipality())
                .count();
        if (party.isMunicipality() || partners < 2)
            throw new RefusedException(Objection.of("agreement.last-partner-stays", agreement.getTitle())
                    .linkedTo(agreement.address()));
        var leaving = new PartyLeaving(agreement.getId(), party.getId(), new Objections());
        events.publishEvent(leaving);
        leaving.objections().refuseIfAny();
    }

    /** For a page that offers it only when it can be done. */
    boolean isRemovable(Long agreementId, Long id) {
        try {
            requireRemovable(service.get(agreementId), party(agreementId, id));
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private static void refusing(Agreement agreement, Runnable judging) {
        try {
            judging.run();
        } catch (FieldException e) {
            throw new RefusedException(new Objection(e.key(), e.args(), agreement.address()));
        }
    }

    private void describe(Party party, PartyForm form, List<Party> all) {
        if (all.stream().anyMatch(other -> other != party && other.getPartner().equals(form.partner())))
            throw new FieldException("partner", "agreement.already-party");
        if (all.contains(party) && party.isMunicipality() && !form.partner().equals(Partner.MUNICIPALITY))
            throw new FieldException("partner", "agreement.municipality-stays");
        if (!party.getPartner().equals(form.partner())) party.reach(null, null);
        references.name(party, form.partner(), "partner");
        party.describe(form.registryNumber(), form.signatoryName(), form.signatoryTitle(), form.joinedOn());
        party.empower(form.signatoryAuthority(), form.negotiatedBy());
        party.reach(unit(party, form.academyUnitId()), contact(party, form.contactId()));
    }

    private @Nullable AcademyUnit unit(Party party, @Nullable Long id) {
        if (id == null) return null;
        return choices.unitsOf(party).stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("academyUnitId", "agreement.unit-of-another"));
    }

    private @Nullable Person contact(Party party, @Nullable Long id) {
        if (id == null) return null;
        if (choices.contacts(party).stream().noneMatch(choice -> choice.id().equals(id)))
            throw new FieldException("contactId", "agreement.contact-of-another");
        return contacts.get(id);
    }

    private Agreement raisingVersion(Long id) {
        var agreement = service.raisingVersion(id);
        agreement.requireRevisable();
        return agreement;
    }
}
