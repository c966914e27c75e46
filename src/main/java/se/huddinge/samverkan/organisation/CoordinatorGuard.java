package se.huddinge.samverkan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.AccountLocking;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** There is always somebody who is the coordinator (R6), whatever is done to positions, units or accounts. */
@Component
class CoordinatorGuard {
    private final PositionRepository positions;
    private final HoldingRepository holdings;
    private final AbsenceRepository absences;
    private final Clock clock;

    CoordinatorGuard(
            PositionRepository positions, HoldingRepository holdings, AbsenceRepository absences, Clock clock) {
        this.positions = positions;
        this.holdings = holdings;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * Makes the change and gives it up again if it leaves a day without a coordinator. Locks before anything is read,
     * so that of two who each remove one of two, the second sees what the first has done.
     */
    <T> T keeping(Supplier<T> change) {
        positions.lockCoordinators();
        var before = cover();
        var made = change.get();
        lost(before, cover()).ifPresent(objection -> {
            throw new RefusedException(objection);
        });
        return made;
    }

    @EventListener
    void object(AccountLocking locking) {
        positions.lockCoordinators();
        var before = cover();
        lost(before, before.without(locking.accountId())).ifPresent(locking.objections()::add);
    }

    /** Whether anybody does the coordinator's work today. */
    boolean isCovered() {
        return cover().on(LocalDate.now(clock));
    }

    private Optional<Objection> lost(CoordinatorCover before, CoordinatorCover after) {
        return before.firstDayLost(after, LocalDate.now(clock)).map(day -> {
            var objection = Objection.of("organisation.no-coordinator", day.toString());
            return positions.findCoordinators().stream()
                    .findFirst()
                    .map(position -> objection.linkedTo(
                            "/forvaltningar/" + position.getUnit().getId()))
                    .orElse(objection);
        });
    }

    private CoordinatorCover cover() {
        return new CoordinatorCover(
                holdings.findOfCoordinators().stream()
                        .filter(holding -> !holding.getAccount().isLocked())
                        .map(holding -> new CoordinatorCover.Post(
                                holding.getId(),
                                holding.getPosition().getId(),
                                holding.getAccount().getId(),
                                holding.getKind(),
                                holding.getPeriod()))
                        .toList(),
                absences.findOfCoordinators().stream()
                        .map(absence ->
                                new CoordinatorCover.Away(absence.getHolding().getId(), absence.getPeriod()))
                        .toList());
    }
}
