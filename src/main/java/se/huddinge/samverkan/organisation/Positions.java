package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.NotFoundException;

/** Which positions there are and who holds them, for everyone who rests a responsibility on one. */
@Service
@Transactional(readOnly = true)
public class Positions {
    private final PositionRepository positions;
    private final HoldingRepository holdings;
    private final AbsenceRepository absences;
    private final Clock clock;

    Positions(PositionRepository positions, HoldingRepository holdings, AbsenceRepository absences, Clock clock) {
        this.positions = positions;
        this.holdings = holdings;
        this.absences = absences;
        this.clock = clock;
    }

    /** The positions open today, to choose from. */
    public List<PositionRow> responsible() {
        var today = LocalDate.now(clock);
        var holders = holdings.findHolders(today).stream()
                .collect(toMap(holding -> holding.getPosition().getId(), Function.identity()));
        return positions.findOpen(today).stream()
                .map(position -> PositionRow.of(position, holders.get(position.getId())))
                .toList();
    }

    public Position get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("position", id));
    }

    /** The position with its unit. */
    public Optional<Position> find(Long id) {
        return positions.findWithUnitById(id);
    }

    public Optional<Holding> holderOn(Long positionId, LocalDate day) {
        return holdings.findHolder(positionId, day);
    }

    /** Who holds the positions of the kinds on the day, whether away or not, by unit. */
    public List<Holding> holdersOn(LocalDate day, Position.Kind... kinds) {
        return holdings.findHolders(List.of(kinds), day);
    }

    /** The positions whose work the account does on the day, as holder or as acting deputy. */
    public List<Position> heldBy(Long accountId, LocalDate day) {
        return holdings.findActing(accountId, day).stream()
                .map(Holding::getPosition)
                .toList();
    }

    /** Who does a contact person's work today: the holders, and who stands in for one that is away; each once. */
    public List<Account> contactPersons() {
        return holdings.findActingContactPersons(LocalDate.now(clock)).stream()
                .map(Holding::getAccount)
                .distinct()
                .toList();
    }

    /** The same by unit; a unit that is not there has nobody. */
    public Map<Long, List<Account>> contactPersonsByUnit() {
        return holdings.findActingContactPersons(LocalDate.now(clock)).stream()
                .collect(groupingBy(
                        holding -> holding.getPosition().getUnit().getId(), mapping(Holding::getAccount, toList())));
    }

    /** The unit's positions as they stand today; those that are closed last. */
    public List<Post> ofUnit(Long unitId) {
        var today = LocalDate.now(clock);
        var held = holdings.findByPositionUnitIdOrderByPeriodValidFromDesc(unitId);
        var away = absences.findByHoldingPositionUnitIdOrderByPeriodValidFromDesc(unitId);
        return positions.findByUnitIdOrderByKindAscTitleAscIdAsc(unitId).stream()
                .sorted(Comparator.comparing(position -> !position.getPeriod().livesOn(today)))
                .map(position -> post(position, held, away, today))
                .toList();
    }

    private static Post post(Position position, List<Holding> held, List<Absence> away, LocalDate today) {
        var here = held.stream()
                .filter(holding -> holding.getPosition().getId().equals(position.getId()))
                .toList();
        var holder = on(today, here, Holding.Kind.HOLDER);
        var deputy = on(today, here, Holding.Kind.DEPUTY);
        var absences = holder == null
                ? List.<Absence>of()
                : away.stream()
                        .filter(absence -> absence.getHolding().getId().equals(holder.getId()))
                        .filter(absence -> absence.getPeriod().livesOn(today))
                        .toList();
        return new Post(
                position,
                holder,
                deputy,
                absences.stream()
                        .filter(absence -> absence.getPeriod().covers(today))
                        .findFirst()
                        .orElse(null),
                absences,
                here.stream()
                        .filter(holding -> holding != holder && holding != deputy)
                        .toList());
    }

    private static @Nullable Holding on(LocalDate day, List<Holding> holdings, Holding.Kind kind) {
        return holdings.stream()
                .filter(holding ->
                        holding.getKind() == kind && holding.getPeriod().covers(day))
                .findFirst()
                .orElse(null);
    }
}
