package se.huddinge.samverkan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** The register of units. */
@Service
@Transactional(readOnly = true)
public class UnitService {
    private final UnitRepository units;
    private final Clock clock;

    UnitService(UnitRepository units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** With its boards, its successor and its former names. */
    public Unit get(Long id) {
        return units.findWholeById(id).orElseThrow(() -> new NotFoundException("unit", id));
    }

    /** The units that exist today, by name. */
    public List<Unit> active() {
        return units.findActive(LocalDate.now(clock));
    }

    /** The units that exist among the ids, closed ones too. */
    public List<Unit> byIds(Collection<Long> ids) {
        return units.findAllById(ids);
    }

    public List<Unit> departments() {
        return active().stream().filter(Unit::isDepartment).toList();
    }

    /** Boards and governing boards. */
    public List<Unit> boards() {
        return active().stream().filter(unit -> !unit.isDepartment()).toList();
    }
}
