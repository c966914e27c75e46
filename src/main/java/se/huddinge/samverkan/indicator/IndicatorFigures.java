package se.huddinge.samverkan.indicator;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.figures.Totals;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** What indicators come to: read from the same figures as the overview. */
@Component
@Transactional(readOnly = true)
class IndicatorFigures {
    private final ActivityFigures figures;
    private final UnitService units;

    IndicatorFigures(ActivityFigures figures, UnitService units) {
        this.figures = figures;
        this.units = units;
    }

    /** Of each that is counted, its value in each span, in their order; three statements, however many there are. */
    Map<Counted, List<Long>> of(Set<Counted> counted, List<Span> spans) {
        if (counted.isEmpty() || spans.isEmpty()) return Map.of();
        var totals = figures.totals(spans);
        var grids = figures.counts(Matrix.UNIT_PURPOSE, spans);
        var departments = departments(grids);
        var values = new HashMap<Counted, List<Long>>();
        for (var one : counted)
            values.put(
                    one,
                    IntStream.range(0, spans.size())
                            .mapToObj(at -> value(one, totals.get(at), grids.get(at), departments))
                            .toList());
        return values;
    }

    private static Long value(Counted one, Totals totals, Grid grid, List<Unit> departments) {
        return switch (one.measure()) {
            case ACTIVITIES -> count(one, grid).activities();
            case PEOPLE -> count(one, grid).people();
            case PRIORITISED_SHARE -> totals.getPrioritisedShare();
            case ACTIVE_DEPARTMENTS ->
                departments.stream()
                        .filter(unit -> isThere(unit, grid.span()))
                        .filter(unit -> !grid.at(unit.getId(), one.purposeId()).isNone())
                        .count();
        };
    }

    private static Count count(Counted one, Grid grid) {
        return grid.at(one.unitId(), one.purposeId());
    }

    /** Exists some day of it. */
    private static boolean isThere(Unit unit, Span span) {
        var period = unit.getPeriod();
        return !period.validFrom().isAfter(span.last()) && period.livesOn(span.first());
    }

    private List<Unit> departments(List<Grid> grids) {
        var ids = grids.stream().flatMap(grid -> grid.rowIds().stream()).collect(toSet());
        return ids.isEmpty()
                ? List.of()
                : units.byIds(ids).stream().filter(Unit::isDepartment).toList();
    }
}
