package se.huddinge.samverkan.agreement.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.PlausibleDate;

/**
 * An agreement that was signed before it came here, as far as it is known: from the form or from a row of a table. What
 * is missing is null or empty, and makes the agreement incomplete rather than refused.
 */
@NullUnmarked
public record ExistingAgreement(
        @NotNull UUID submissionId,
        @NotBlank @Size(max = 200) String title,
        List<Partner> partners,
        Term.Kind termKind,
        @PlausibleDate LocalDate firstDay,
        @PlausibleDate LocalDate lastDay,
        Renewal renewal,
        Notice notice,
        @PlausibleDate LocalDate signedOn,
        Long responsibleId,
        Long ownerId,
        Set<Long> participantIds,
        Long typeId,
        @Size(max = 60) String ownDnr,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText) {
    public ExistingAgreement {
        partners = Stream.ofNullable(partners)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        participantIds = Ids.of(participantIds);
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
    }

    static ExistingAgreement of(Agreement agreement, List<Party> parties) {
        var alignment = agreement.getAlignment();
        return new ExistingAgreement(
                agreement.submissionId(),
                agreement.getTitle(),
                parties.stream()
                        .filter(party -> !party.isMunicipality())
                        .map(Party::getPartner)
                        .toList(),
                agreement.getTerm().kind(),
                agreement.getTerm().firstDay(),
                agreement.getTerm().lastDay(),
                agreement.getRenewal(),
                agreement.getNotice(),
                agreement.getSignedOn(),
                agreement.getResponsible() == null
                        ? null
                        : agreement.getResponsible().getId(),
                agreement.getOwner() == null ? null : agreement.getOwner().getId(),
                Ids.of(agreement.getParticipants(), unit -> unit.getId()),
                agreement.getType() == null ? null : agreement.getType().getId(),
                agreement.getOwnDnr(),
                Ids.of(alignment.getPurposes(), purpose -> purpose.getId()),
                Ids.of(alignment.getMethods(), method -> method.getId()),
                Ids.of(alignment.getGoals(), goal -> goal.getId()),
                agreement.getReason(),
                agreement.getReasonText());
    }

    /** What this row knows, and where it is silent what was known before. */
    public ExistingAgreement over(ExistingAgreement before) {
        var sameTerm = termKind == null && firstDay == null && lastDay == null;
        return new ExistingAgreement(
                before.submissionId,
                title,
                Stream.concat(before.partners.stream(), partners.stream()).toList(),
                sameTerm ? before.termKind : termKind,
                firstDay == null ? before.firstDay : firstDay,
                sameTerm ? before.lastDay : lastDay,
                renewal == null ? before.renewal : renewal,
                notice == null ? before.notice : notice,
                signedOn == null ? before.signedOn : signedOn,
                responsibleId == null ? before.responsibleId : responsibleId,
                ownerId == null ? before.ownerId : ownerId,
                either(participantIds, before.participantIds),
                typeId == null ? before.typeId : typeId,
                ownDnr == null ? before.ownDnr : ownDnr,
                either(purposeIds, before.purposeIds),
                either(methodIds, before.methodIds),
                either(goalIds, before.goalIds),
                reason == null ? before.reason : reason,
                reasonText == null ? before.reasonText : reasonText);
    }

    private static Set<Long> either(Set<Long> known, Set<Long> before) {
        return known.isEmpty() ? before : known;
    }

    Clauses clauses() {
        return new Clauses(
                Term.of(termKind, firstDay, lastDay),
                renewal == null ? Renewal.unknown() : renewal,
                notice == null ? Notice.unknown() : notice);
    }
}
