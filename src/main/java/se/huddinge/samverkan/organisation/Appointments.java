package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;

/** Who holds a position, and who stands in: appointing somebody ends the one before her the day before. */
@Service
@Transactional(readOnly = true)
public class Appointments {
    private final UnitRepository units;
    private final PositionRepository positions;
    private final HoldingRepository holdings;
    private final AccountService accounts;
    private final CoordinatorGuard coordinator;
    private final ApplicationEventPublisher events;

    Appointments(
            UnitRepository units,
            PositionRepository positions,
            HoldingRepository holdings,
            AccountService accounts,
            CoordinatorGuard coordinator,
            ApplicationEventPublisher events) {
        this.units = units;
        this.positions = positions;
        this.holdings = holdings;
        this.accounts = accounts;
        this.coordinator = coordinator;
        this.events = events;
    }

    List<Account> candidates() {
        return accounts.open();
    }

    Holding holding(Long unitId, Long id) {
        return holdings.findByIdAndPositionUnitId(id, unitId).orElseThrow(() -> new NotFoundException("holding", id));
    }

    /** For a caller that knows what it wants, without a form. */
    @Transactional
    public Holding appoint(Long positionId, Long accountId, Holding.Kind kind, Period period) {
        return coordinator.keeping(() -> {
            var position = positions
                    .findWithUnitById(positionId)
                    .orElseThrow(() -> new NotFoundException("position", positionId));
            return place(UUID.randomUUID(), position, accountId, kind, period);
        });
    }

    /** The same, of a position that is opened for her. */
    @Transactional
    public Holding open(Long unitId, Position.Kind kind, String title, Long accountId, Period period) {
        var position = positions.save(new Position(UUID.randomUUID(), raised(unitId), kind, title, period));
        events.publishEvent(new UnitEvent.PositionAdded(unitId));
        return appoint(position.getId(), accountId, Holding.Kind.HOLDER, period);
    }

    @Once
    void appoint(Long unitId, Long positionId, Holding.Kind kind, HoldingForm form) {
        coordinator.keeping(() -> {
            if (holdings.existsBySubmissionId(form.submissionId())) return unitId;
            form.mustMatch(HoldingForm.blank(raised(unitId)));
            var position = positions
                    .findByIdAndUnitId(positionId, unitId)
                    .orElseThrow(() -> new NotFoundException("position", positionId));
            place(form.submissionId(), position, form.accountId(), kind, form.period());
            return unitId;
        });
    }

    @Transactional
    void end(Long unitId, Long id, EndForm form) {
        coordinator.keeping(() -> {
            form.mustMatch(EndForm.of(raised(unitId)));
            var holding = holding(unitId, id);
            requireWithin(holding.getPeriod(), form.lastDay());
            holding.end(form.lastDay());
            events.publishEvent(new UnitEvent.HoldingEnded(unitId));
            return unitId;
        });
    }

    /** The position to be filled first of all; none when somebody already is the coordinator. */
    @Nullable
    Position firstToFill() {
        return coordinator.isCovered()
                ? null
                : positions.findCoordinators().stream()
                        .findFirst()
                        .flatMap(position -> positions.findWithUnitById(position.getId()))
                        .orElse(null);
    }

    /** The only appointment that does not take a coordinator: while there is none. */
    @Once
    void appointFirst(HoldingForm form) {
        coordinator.keeping(() -> {
            if (holdings.existsBySubmissionId(form.submissionId())) return true;
            var position = firstToFill();
            if (position == null) throw new RefusedException(Objection.of("organisation.there-is-a-coordinator"));
            form.mustMatch(HoldingForm.blank(raised(position.getUnit().getId())));
            place(form.submissionId(), position, form.accountId(), Holding.Kind.HOLDER, form.period());
            return true;
        });
    }

    private Holding place(UUID submissionId, Position position, Long accountId, Holding.Kind kind, Period period) {
        position.requireOpen();
        var account = accounts.open().stream()
                .filter(open -> open.getId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new FieldException("accountId", "organisation.account-unknown"));
        requireFrom(position.getPeriod().validFrom(), period.validFrom());
        for (var other : holdings.findByPositionId(position.getId())) {
            if (!overlap(other.getPeriod(), period)) continue;
            var same = other.getAccount().getId().equals(accountId);
            if (same && kind == Holding.Kind.DEPUTY && other.getKind() == Holding.Kind.HOLDER)
                throw new FieldException("accountId", "organisation.holder-is-no-deputy", account.getName());
            if (other.getKind() == kind || same) giveWay(other, period.validFrom());
        }
        var holding = holdings.save(new Holding(submissionId, position, account, kind, period));
        var unitId = position.getUnit().getId();
        events.publishEvent(
                kind == Holding.Kind.HOLDER
                        ? new UnitEvent.HolderAppointed(unitId)
                        : new UnitEvent.DeputyAppointed(unitId));
        return holding;
    }

    private static void giveWay(Holding earlier, LocalDate from) {
        if (!earlier.getPeriod().validFrom().isBefore(from))
            throw new FieldException(
                    "validFrom",
                    "organisation.taken-from",
                    earlier.getAccount().getName(),
                    earlier.getPeriod().validFrom().toString());
        earlier.end(from.minusDays(1));
    }

    private static boolean overlap(Period one, Period other) {
        return one.livesOn(other.validFrom()) && other.livesOn(one.validFrom());
    }

    private static void requireFrom(LocalDate first, LocalDate day) {
        if (day.isBefore(first))
            throw new FieldException("validFrom", "organisation.after-first-day", first.toString());
    }

    static void requireWithin(Period period, LocalDate lastDay) {
        if (lastDay.isBefore(period.validFrom()))
            throw new FieldException(
                    "lastDay",
                    "organisation.after-first-day",
                    period.validFrom().toString());
        if (!period.livesOn(lastDay))
            throw new FieldException("lastDay", "organisation.ends-earlier", String.valueOf(period.validTo()));
    }

    private Unit raised(Long unitId) {
        return units.findRaisingVersionById(unitId).orElseThrow(() -> new NotFoundException("unit", unitId));
    }
}
