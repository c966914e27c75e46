package se.huddinge.samverkan.agreement.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementRepository;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.ConflictException;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Takes in agreements that were signed before they came here, one by one or from a table. */
@Service
public class AgreementRegister {
    private final AgreementService service;
    private final AgreementRepository agreements;
    private final PartyRepository parties;
    private final References references;
    private final PartnerJudge judge;
    private final PartyBinding binding;
    private final Almanacs almanacs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementRegister(
            AgreementService service,
            AgreementRepository agreements,
            PartyRepository parties,
            References references,
            PartnerJudge judge,
            PartyBinding binding,
            Almanacs almanacs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.service = service;
        this.agreements = agreements;
        this.parties = parties;
        this.references = references;
        this.judge = judge;
        this.binding = binding;
        this.almanacs = almanacs;
        this.events = events;
        this.clock = clock;
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
            binding.bind(agreement, existing.partners(), "partner");
            judge.judge(agreement, "purposeIds", "reason");
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
        binding.rebind(agreement, existing.partners());
        judge.judge(agreement, "purposeIds", "reason");
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

    /** As a row of a table would say it; what an import compares with and can go back to. */
    @Transactional(readOnly = true)
    public ExistingAgreement describe(Long id) {
        return ExistingAgreement.of(service.get(id), parties.findByAgreementIdOrderById(id));
    }

    /** The agreements that a row of a table may mean: by registry number, else by title and a partner in common. */
    @Transactional(readOnly = true)
    public List<Agreement> matches(@Nullable String ownDnr, String title, Set<Partner> partners) {
        var byDnr = ownDnr == null ? List.<Agreement>of() : alive(agreements.findByOwnDnr(ownDnr));
        if (!byDnr.isEmpty()) return byDnr;
        return alive(agreements.findByTitle(title)).stream()
                .filter(agreement -> parties.findByAgreementIdOrderById(agreement.getId()).stream()
                        .anyMatch(party -> partners.contains(party.getPartner())))
                .toList();
    }

    private static List<Agreement> alive(List<Agreement> found) {
        return found.stream()
                .filter(agreement -> agreement.getStatus().isOpen())
                .toList();
    }

    private Agreement unchanged(Long id, @Nullable Long version) {
        var agreement = service.raisingVersion(id);
        if (!Objects.equals(agreement.getVersion(), version)) throw new ConflictException(agreement::getVersion);
        return agreement;
    }

    private void describe(Agreement agreement, ExistingAgreement existing) {
        var responsible = references.responsible(existing.responsibleId());
        agreement.describe(existing.title(), references.type(existing.typeId()), existing.ownDnr());
        agreement.placeWith(
                responsible,
                references.owner(existing.ownerId(), responsible),
                references.participants(existing.participantIds()));
        agreement.last(existing.clauses(), existing.signedOn(), almanacs.current());
        references.align(agreement, existing.purposeIds(), existing.methodIds(), existing.goalIds());
        agreement.explainOtherPartners(existing.reason(), existing.reasonText());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
