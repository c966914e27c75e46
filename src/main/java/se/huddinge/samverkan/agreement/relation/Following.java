package se.huddinge.samverkan.agreement.relation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementRepository;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.content.ContentCopy;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Begins a draft from an agreement that there is: one that stands under it, or one that takes its place. */
@Service
public class Following {
    private final AgreementService agreements;
    private final AgreementRepository repository;
    private final PartyRepository parties;
    private final References references;
    private final AgreementAccess access;
    private final PartnerJudge judge;
    private final ContentCopy content;
    private final RelationService relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Following(
            AgreementService agreements,
            AgreementRepository repository,
            PartyRepository parties,
            References references,
            AgreementAccess access,
            PartnerJudge judge,
            ContentCopy content,
            RelationService relations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.repository = repository;
        this.parties = parties;
        this.references = references;
        this.access = access;
        this.judge = judge;
        this.content = content;
        this.relations = relations;
        this.events = events;
        this.clock = clock;
    }

    /** With the framework's parties and place; what it is about is its own. */
    @Once
    public Agreement under(Long frameworkId, FollowingForm form) {
        return begin(frameworkId, Relation.Kind.UNDER, form);
    }

    /** With all that the earlier one says; when it begins and ends is its own. */
    @Once
    public Agreement replacing(Long earlierId, FollowingForm form) {
        return begin(earlierId, Relation.Kind.REPLACES, form);
    }

    private Agreement begin(Long originId, Relation.Kind kind, FollowingForm form) {
        return repository.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var origin = agreements.get(originId);
            if (kind == Relation.Kind.UNDER) origin.requireRevisable();
            var agreement = new Agreement(form.submissionId(), form.title(), Status.DRAFT, LocalDate.now(clock));
            agreement.describe(form.title(), references.type(form.typeId()), null);
            place(agreement, origin, form);
            agreement.explainOtherPartners(origin.getReason(), origin.getReasonText());
            repository.save(agreement);
            var origins = parties.findByAgreementIdOrderById(originId);
            var heirs = bind(agreement, origins);
            if (kind == Relation.Kind.REPLACES) copy(origin, agreement, origins, heirs);
            relations.relate(agreement, kind, origin, "typeId");
            judge.judge(agreement, "title", "title");
            events.publishEvent(new AgreementEvent.Drafted(agreement.getId()));
            return agreement;
        });
    }

    private void place(Agreement agreement, Agreement origin, FollowingForm form) {
        var responsible = references.responsible(form.responsibleId());
        var owner = Objects.equals(responsible, origin.getResponsible()) && origin.getOwner() != null
                ? origin.getOwner()
                : references.owner(null, responsible);
        if (owner == null || !access.mayOwn(owner.getId()))
            throw new FieldException("responsibleId", "agreement.not-your-unit");
        agreement.placeWith(responsible, owner, origin.getParticipants());
    }

    private Map<Long, Party> bind(Agreement agreement, Collection<Party> origins) {
        return origins.stream().collect(toMap(Party::getId, origin -> {
            var party = new Party(UUID.randomUUID(), agreement);
            party.become(origin.getAcademy(), origin.getOrganisation());
            party.reach(origin.getAcademyUnit(), origin.getContact());
            return parties.save(party);
        }));
    }

    private void copy(Agreement origin, Agreement agreement, Collection<Party> origins, Map<Long, Party> heirs) {
        for (var party : origins) requireNonNull(heirs.get(party.getId())).giveNoticeBy(party.getNotice());
        var alignment = origin.getAlignment();
        agreement.alignment().alignWith(alignment.getPurposes(), alignment.getMethods(), alignment.getGoals());
        agreement.answer(origin.getParts());
        content.copy(origin, agreement, heirs);
    }
}
