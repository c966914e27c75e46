package se.huddinge.samverkan.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.academy.PriorityWithdrawing;
import se.huddinge.samverkan.shared.Objection;

/** An academy keeps its priority as long as an agreement that lives on leans on it (R1). */
@Component
class PriorityGuard {
    private final AgreementRepository agreements;
    private final PartyRepository parties;

    PriorityGuard(AgreementRepository agreements, PartyRepository parties) {
        this.agreements = agreements;
        this.parties = parties;
    }

    @EventListener
    void object(PriorityWithdrawing withdrawing) {
        for (var agreement : agreements.findLeaningOn(withdrawing.academyIds()))
            if (lacks(agreement, withdrawing.from()))
                withdrawing
                        .objections()
                        .add(Objection.of("agreement.leans-on-priority", agreement.getTitle())
                                .linkedTo(agreement.address()));
    }

    /** Whether its partners leave a day without priority, from that day on. */
    private boolean lacks(Agreement agreement, LocalDate from) {
        return agreement
                .remaining(from)
                .flatMap(left -> PartnerRules.firstDayWithoutPriority(partners(agreement), left, from))
                .isPresent();
    }

    private List<Academy> partners(Agreement agreement) {
        return parties.findByAgreementIdOrderById(agreement.getId()).stream()
                .map(Party::getAcademy)
                .filter(Objects::nonNull)
                .toList();
    }
}
