package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.ConflictException;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Takes agreements in: drafts, and those that were signed before they came here, one by one or from a table. */
@Service
public class AgreementRegister {
    private final AgreementRepository agreements;
    private final PartyRepository parties;
    private final References references;
    private final PartnerJudge judge;
    private final AgreementAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementRegister(
            AgreementRepository agreements,
            PartyRepository parties,
            References references,
            PartnerJudge judge,
            AgreementAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.references = references;
        this.judge = judge;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Once
    public Agreement draft(DraftForm form) {
        return agreements.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var agreement = new Agreement(form.submissionId(), form.title(), Status.DRAFT, today());
            var responsible = references.responsible(form.responsibleId());
            agreement.placeWith(responsible, references.owner(null, responsible), List.of());
            requireOwn(agreement, "responsibleId");
            agreement.explainOtherPartners(form.reason(), form.reasonText());
            agreements.save(agreement);
            judge.judge(agreement, bind(agreement, List.of(form.partner()), "partner"), "partner", "reason");
            events.publishEvent(new AgreementEvent.Drafted(agreement.getId()));
            return agreement;
        });
    }

    /**
     * Registers an agreement that is signed already. A rule that refuses it is a {@link FieldException} at the record's
     * component, "partner" for any of its partners; R1 stands at "purposeIds", R2 at "reason".
     */
    @Once
    public Agreement registerExisting(ExistingAgreement existing) {
        return agreements.findBySubmissionId(existing.submissionId()).orElseGet(() -> {
            var agreement = new Agreement(existing.submissionId(), existing.title(), Status.SIGNED, today());
            describe(agreement, existing);
            agreements.save(agreement);
            judge.judge(agreement, bind(agreement, existing.partners(), "partner"), "purposeIds", "reason");
            events.publishEvent(new AgreementEvent.Registered(agreement.getId()));
            return agreement;
        });
    }

    /** Makes a registered agreement what the record says, nothing kept: see {@link ExistingAgreement#over}. */
    @Transactional
    public void replace(Long id, @Nullable Long version, ExistingAgreement existing) {
        var agreement = unchanged(id, version);
        agreement.requireRevisable();
        describe(agreement, existing);
        judge.judge(agreement, rebind(agreement, existing.partners()), "purposeIds", "reason");
        events.publishEvent(new AgreementEvent.Revised(id));
    }

    /** Removes what was registered by mistake and nobody has touched since (R12). */
    @Transactional
    public void takeBack(Long id, @Nullable Long version) {
        var agreement = unchanged(id, version);
        parties.deleteAll(parties.findByAgreementIdOrderById(id));
        agreements.delete(agreement);
        events.publishEvent(new AgreementEvent.TakenBack(id));
    }

    private Agreement unchanged(Long id, @Nullable Long version) {
        access.requireReadable(id);
        var agreement = agreements.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException("agreement", id));
        access.requireWritable(agreement);
        if (!Objects.equals(agreement.getVersion(), version)) throw new ConflictException(BasicsForm.of(agreement));
        return agreement;
    }

    private void describe(Agreement agreement, ExistingAgreement existing) {
        var responsible = references.responsible(existing.responsibleId());
        agreement.describe(existing.title(), references.type(existing.typeId()), existing.ownDnr());
        agreement.placeWith(
                responsible,
                references.owner(existing.ownerId(), responsible),
                references.participants(existing.participantIds()));
        agreement.last(existing.term(), existing.signedOn());
        references.align(agreement, existing.purposeIds(), existing.methodIds(), existing.goalIds());
        agreement.explainOtherPartners(existing.reason(), existing.reasonText());
    }

    /** The municipality is always a party. */
    private List<Party> bind(Agreement agreement, List<Partner> partners, String field) {
        var bound = new ArrayList<Party>();
        bound.add(party(agreement, Partner.MUNICIPALITY, field));
        for (var partner : partners) {
            if (partner.equals(Partner.MUNICIPALITY)) throw new FieldException(field, "agreement.already-party");
            bound.add(party(agreement, partner, field));
        }
        return bound;
    }

    private List<Party> rebind(Agreement agreement, List<Partner> partners) {
        var kept = new ArrayList<Party>();
        for (var party : parties.findByAgreementIdOrderById(agreement.getId())) {
            if (party.isMunicipality() || partners.contains(party.getPartner())) kept.add(party);
            else parties.delete(party);
        }
        for (var partner : partners)
            if (kept.stream().noneMatch(party -> party.getPartner().equals(partner)))
                kept.add(party(agreement, partner, "partner"));
        return kept;
    }

    private Party party(Agreement agreement, Partner partner, String field) {
        var party = new Party(UUID.randomUUID(), agreement);
        references.name(party, partner, field);
        return parties.save(party);
    }

    private void requireOwn(Agreement agreement, String field) {
        var owner = agreement.getOwner();
        if (owner == null || !access.mayOwn(owner.getId())) throw new FieldException(field, "agreement.not-your-unit");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
