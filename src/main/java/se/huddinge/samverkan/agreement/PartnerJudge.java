package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** Rules R1 and R2 at every save; what they lean on in the academies stays as it is until the save is done. */
@Component
public class PartnerJudge {
    private final PartyRepository parties;
    private final AcademyService academies;
    private final StrategyService strategy;
    private final Clock clock;

    PartnerJudge(PartyRepository parties, AcademyService academies, StrategyService strategy, Clock clock) {
        this.parties = parties;
        this.academies = academies;
        this.strategy = strategy;
        this.clock = clock;
    }

    /** @param purposes the field at which a missing prioritised academy stands; reason likewise a missing reason */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Agreement agreement, String purposes, String reason) {
        var judged = held(parties.findByAgreementIdOrderById(agreement.getId()));
        requirePriority(agreement, judged).ifPresent(objection -> refuse(purposes, objection));
        requireReason(agreement, judged).ifPresent(objection -> refuse(reason, objection));
        agreement.judgedOn(today());
    }

    /** The same, for who tells of everything at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Objection> objections(Agreement agreement) {
        var judged = held(parties.findByAgreementIdOrderById(agreement.getId()));
        agreement.judgedOn(today());
        return Stream.of(requirePriority(agreement, judged), requireReason(agreement, judged))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Before the first look at any priority: who withdraws one waits until this transaction ends. */
    private List<Academy> held(Collection<Party> parties) {
        var ids = parties.stream()
                .map(Party::getAcademy)
                .filter(Objects::nonNull)
                .map(Academy::getId)
                .toList();
        return ids.isEmpty() ? List.of() : academies.sharing(ids);
    }

    private Optional<Objection> requirePriority(Agreement agreement, List<Academy> partners) {
        return demanding(agreement)
                .flatMap(purpose -> agreement
                        .remaining(today())
                        .flatMap(period -> PartnerRules.firstDayWithoutPriority(partners, period, today()))
                        .map(day -> Objection.of(
                                "agreement.needs-prioritised-academy",
                                purpose.getName(),
                                day.toString(),
                                strategy.condition(purpose).getPlainText())));
    }

    private Optional<Objection> requireReason(Agreement agreement, List<Academy> partners) {
        var given = agreement.getReason() != null && agreement.getReasonText() != null;
        return agreement
                .remaining(today())
                .map(Period::validFrom)
                .filter(day -> !given && PartnerRules.needsReason(partners, day))
                .map(day -> Objection.of("agreement.needs-reason"));
    }

    private static Optional<Purpose> demanding(Agreement agreement) {
        return agreement.getAlignment().getPurposes().stream()
                .filter(Purpose::isRequiresPrioritisedAcademy)
                .findFirst();
    }

    private static void refuse(String field, Objection objection) {
        throw new FieldException(field, objection.key(), objection.args().toArray(String[]::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
