package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;

/** The positions of a unit, from the first day of each to its last. */
@Service
@Transactional(readOnly = true)
class PositionService {
    private final UnitRepository units;
    private final PositionRepository positions;
    private final HoldingRepository holdings;
    private final CoordinatorGuard coordinator;
    private final ApplicationEventPublisher events;

    PositionService(
            UnitRepository units,
            PositionRepository positions,
            HoldingRepository holdings,
            CoordinatorGuard coordinator,
            ApplicationEventPublisher events) {
        this.units = units;
        this.positions = positions;
        this.holdings = holdings;
        this.coordinator = coordinator;
        this.events = events;
    }

    Position open(Long unitId, Long id) {
        var position = find(unitId, id);
        position.requireOpen();
        return position;
    }

    @Once
    void add(Long unitId, PositionForm form) {
        if (positions.findBySubmissionId(form.submissionId()).isPresent()) return;
        var unit = units.findRaisingVersionById(unitId).orElseThrow(() -> new NotFoundException("unit", unitId));
        unit.requireActive();
        form.mustMatch(PositionForm.blank(unit));
        if (form.validFrom().isBefore(unit.getPeriod().validFrom()))
            throw new FieldException(
                    "validFrom",
                    "organisation.after-first-day",
                    unit.getPeriod().validFrom().toString());
        positions.save(
                new Position(form.submissionId(), unit, form.kind(), form.title(), new Period(form.validFrom(), null)));
        events.publishEvent(new UnitEvent.PositionAdded(unitId));
    }

    @Transactional
    void close(Long unitId, Long id, EndForm form) {
        coordinator.keeping(() -> {
            var unit = units.findRaisingVersionById(unitId).orElseThrow(() -> new NotFoundException("unit", unitId));
            form.mustMatch(EndForm.of(unit));
            close(open(unitId, id), form.lastDay());
            events.publishEvent(new UnitEvent.PositionClosed(unitId));
            return unit;
        });
    }

    void closeAll(Long unitId, LocalDate lastDay) {
        positions.findByUnitIdOrderByKindAscTitleAscIdAsc(unitId).stream()
                .filter(position -> position.getPeriod().validTo() == null)
                .forEach(position -> close(position, lastDay));
    }

    private void close(Position position, LocalDate lastDay) {
        requireFrom(position.getPeriod().validFrom(), lastDay);
        for (var holding : holdings.findByPositionId(position.getId())) {
            if (!holding.getPeriod().livesOn(lastDay.plusDays(1))) continue;
            requireFrom(holding.getPeriod().validFrom(), lastDay);
            holding.end(lastDay);
        }
        position.close(lastDay);
    }

    private static void requireFrom(LocalDate first, LocalDate lastDay) {
        if (lastDay.isBefore(first))
            throw new FieldException("lastDay", "organisation.after-first-day", first.toString());
    }

    private Position find(Long unitId, Long id) {
        return positions.findByIdAndUnitId(id, unitId).orElseThrow(() -> new NotFoundException("position", id));
    }
}
