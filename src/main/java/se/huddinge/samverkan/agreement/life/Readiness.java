package se.huddinge.samverkan.agreement.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** What an agreement must have before anybody signs it (R1, R2, R3, R5, R10, R13). */
@Component
class Readiness {
    private final PartyRepository parties;
    private final ConsultedService consulted;
    private final PartnerJudge judge;
    private final Clock clock;

    Readiness(PartyRepository parties, ConsultedService consulted, PartnerJudge judge, Clock clock) {
        this.parties = parties;
        this.consulted = consulted;
        this.judge = judge;
        this.clock = clock;
    }

    /** All of it at once, each where it is filled in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(Agreement agreement) {
        var judged = judge.objections(agreement).stream()
                .map(objection -> objection.linkedTo(agreement.address() + "/redigera/syften"));
        var missing = Stream.concat(
                        missing(
                                agreement,
                                parties.findByAgreementIdOrderById(agreement.getId()),
                                consulted.of(agreement))
                                .stream(),
                        judged)
                .toList();
        if (!missing.isEmpty()) throw new RefusedException(missing);
    }

    /** Without R1 and R2, that every save has been judged by. */
    List<Objection> missing(Agreement agreement, List<Party> bound, List<Consultation> held) {
        var missing = new ArrayList<Objection>();
        var at = agreement.address();
        partner(agreement, bound, missing);
        ceased(agreement, bound, missing);
        if (agreement.getType() == null)
            missing.add(Objection.of("agreement.lacks.type").linkedTo(at + "/redigera/grund"));
        if (agreement.getAlignment().getPurposes().isEmpty())
            missing.add(Objection.of("agreement.lacks.purpose").linkedTo(at + "/redigera/syften"));
        var term = agreement.getTerm();
        if (term.firstDay() == null || term.kind() == Term.Kind.UNKNOWN)
            missing.add(Objection.of("agreement.lacks.term").linkedTo(at + "/redigera/tid"));
        else if (isOpenWhatHappensThen(agreement))
            missing.add(Objection.of("agreement.lacks.notice").linkedTo(at + "/redigera/tid"));
        consultations(agreement, held, missing);
        parts(agreement, missing);
        return missing;
    }

    /** Only what was signed elsewhere may leave it to be looked up (R10). */
    private static boolean isOpenWhatHappensThen(Agreement agreement) {
        var fixed = agreement.getTerm().kind() == Term.Kind.FIXED;
        return agreement.getNotice().counting() == Notice.Counting.UNKNOWN
                || fixed && agreement.getRenewal().kind() == Renewal.Kind.UNKNOWN;
    }

    /** Nobody signs for one that is no more; the one that it went into becomes a party instead. */
    private void ceased(Agreement agreement, List<Party> bound, List<Objection> missing) {
        var day = agreement.bindsFrom(LocalDate.now(clock));
        for (var party : bound) {
            var academy = party.getAcademy();
            if (academy != null && day.filter(first -> !academy.existsOn(first)).isPresent())
                missing.add(Objection.of(
                                "agreement.partner-has-ceased", academy.getName(), String.valueOf(academy.getLastDay()))
                        .linkedTo(agreement.address() + "/parter/" + party.getId()));
        }
    }

    private static void partner(Agreement agreement, List<Party> bound, List<Objection> missing) {
        if (bound.stream().allMatch(Party::isMunicipality))
            missing.add(Objection.of("agreement.lacks.partner").linkedTo(agreement.address() + "/parter/ny"));
        else if (bound.stream().map(Party::getAcademy).allMatch(Objects::isNull) && agreement.getReasonText() == null)
            missing.add(Objection.of("agreement.lacks.academy").linkedTo(agreement.address() + "/redigera/syften"));
    }

    private static void consultations(Agreement agreement, List<Consultation> held, List<Objection> missing) {
        for (var organisation : ConsultedService.needed(agreement))
            if (held.stream().noneMatch(one -> one.getOrganisation().equals(organisation)))
                missing.add(Objection.of("agreement.lacks.consultation", organisation)
                        .linkedTo(agreement.address() + "/avstamning"));
    }

    private static void parts(Agreement agreement, List<Objection> missing) {
        var type = agreement.getType();
        if (type == null || !type.isPartsRequired()) return;
        for (var name : agreement.getMissingParts())
            missing.add(Objection.of("agreement.lacks.part" + "." + name)
                    .linkedTo(agreement.address() + "/redigera/delar#" + name.field()));
    }
}
