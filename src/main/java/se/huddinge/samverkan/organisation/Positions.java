package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** Which positions there are and who holds them, for everyone who rests a responsibility on one. */
@Service
@Transactional(readOnly = true)
public class Positions {
    private final PositionRepository positions;
    private final HoldingRepository holdings;
    private final Clock clock;

    Positions(PositionRepository positions, HoldingRepository holdings, Clock clock) {
        this.positions = positions;
        this.holdings = holdings;
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

    /** The positions whose work the account does on the day, as holder or as acting deputy. */
    public List<Position> heldBy(Long accountId, LocalDate day) {
        return holdings.findActing(accountId, day).stream()
                .map(Holding::getPosition)
                .toList();
    }
}
