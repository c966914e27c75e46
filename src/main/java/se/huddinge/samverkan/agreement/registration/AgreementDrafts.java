package se.huddinge.samverkan.agreement.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementRepository;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Begins agreements: a title, who drives it, and with whom. */
@Service
public class AgreementDrafts {
    private final AgreementRepository agreements;
    private final References references;
    private final PartyBinding binding;
    private final PartnerJudge judge;
    private final AgreementAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementDrafts(
            AgreementRepository agreements,
            References references,
            PartyBinding binding,
            PartnerJudge judge,
            AgreementAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.references = references;
        this.binding = binding;
        this.judge = judge;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Once
    public Agreement draft(DraftForm form) {
        return agreements.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var agreement = new Agreement(form.submissionId(), form.title(), Status.DRAFT, LocalDate.now(clock));
            var responsible = references.responsible(form.responsibleId());
            agreement.placeWith(responsible, references.owner(null, responsible), List.of());
            requireOwn(agreement, "responsibleId");
            agreement.explainOtherPartners(form.reason(), form.reasonText());
            agreements.save(agreement);
            binding.bind(agreement, List.of(form.partner()), "partner");
            judge.judge(agreement, "partner", "reason");
            events.publishEvent(new AgreementEvent.Drafted(agreement.getId()));
            return agreement;
        });
    }

    /**
     * The same, by who knows more from the beginning and saves something of its own with it. R1 stands at "purposeIds", R2 at
     * "reason", a partner at "academyIds".
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement propose(AgreementProposal proposal) {
        return agreements.findBySubmissionId(proposal.submissionId()).orElseGet(() -> {
            var agreement =
                    new Agreement(proposal.submissionId(), proposal.title(), Status.DRAFT, LocalDate.now(clock));
            var responsible = references.responsible(proposal.responsibleId());
            var owner = references.owner(null, responsible);
            agreement.placeWith(
                    responsible,
                    owner,
                    references.participants(proposal.participantIds()).stream()
                            .filter(unit -> owner == null || !unit.getId().equals(owner.getId()))
                            .toList());
            requireOwn(agreement, "responsibleId");
            references.align(agreement, proposal.purposeIds(), proposal.methodIds(), proposal.goalIds());
            agreement.explainOtherPartners(proposal.reason(), proposal.reasonText());
            agreements.save(agreement);
            binding.bind(agreement, proposal.partners(), "academyIds");
            judge.judge(agreement, "purposeIds", "reason");
            events.publishEvent(new AgreementEvent.Drafted(agreement.getId()));
            return agreement;
        });
    }

    private void requireOwn(Agreement agreement, String field) {
        var owner = agreement.getOwner();
        if (owner == null || !access.mayOwn(owner.getId())) throw new FieldException(field, "agreement.not-your-unit");
    }
}
