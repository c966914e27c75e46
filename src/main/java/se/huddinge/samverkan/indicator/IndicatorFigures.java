package se.huddinge.samverkan.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.listing.PartsShare;
import se.huddinge.samverkan.figures.ActivityFigures;
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
    private static final Counted ALL_PARTS = new Counted(Measure.ALL_PARTS_SHARE, null, null);

    private final ActivityFigures figures;
    private final UnitService units;
    private final PartsShare parts;

    IndicatorFigures(ActivityFigures figures, UnitService units, PartsShare parts) {
        this.figures = figures;
        this.units = units;
        this.parts = parts;
    }

    /** Of each that is counted, its value in each span, in their order; three statements, however many there are. */
    Map<Counted, List<Long>> of(Set<Counted> counted, List<Span> spans) {
        if (counted.isEmpty() || spans.isEmpty()) return Map.of();
        if (counted.equals(Set.of(ALL_PARTS))) return Map.of(ALL_PARTS, parts(spans));
        var totals = figures.totals(spans);
        var grids = figures.counts(Matrix.UNIT_PURPOSE, spans);
        var known = units.all();
        var values = new HashMap<Counted, List<Long>>();
        for (var one : counted)
            values.put(
                    one,
                    IntStream.range(0, spans.size())
                            .mapToObj(
                                    at -> value(one, totals.get(at), grids.get(at), departments(known, spans.get(at))))
                            .toList());
        return values;
    }

    private List<Long> parts(List<Span> spans) {
        return parts.of(
                spans.stream().map(Span::first).toList(),
                spans.stream().map(Span::last).toList());
    }

    /** @param departments those that exist some day of the period */
    static Long value(Counted one, Totals totals, Grid grid, Collection<Long> departments) {
        var count = grid.at(one.unitId(), one.purposeId());
        return switch (one.measure()) {
            case ACTIVITIES -> count.activities();
            case PEOPLE -> count.people();
            case PRIORITISED_SHARE -> totals.getPrioritisedShare();
            case ACTIVE_DEPARTMENTS -> active(one, grid, departments);
            case ACTIVE_SHARE ->
                departments.isEmpty() ? 0 : Math.floorDiv(100 * active(one, grid, departments), departments.size());
            case ALL_PARTS_SHARE -> throw new IllegalArgumentException("not counted by activities");
        };
    }

    private static long active(Counted one, Grid grid, Collection<Long> departments) {
        return departments.stream()
                .filter(unit -> !grid.at(unit, one.purposeId()).isNone())
                .count();
    }

    private static List<Long> departments(List<Unit> units, Span span) {
        return units.stream()
                .filter(Unit::isDepartment)
                .filter(unit -> !unit.getPeriod().validFrom().isAfter(span.last())
                        && unit.getPeriod().livesOn(span.first()))
                .map(Unit::getId)
                .toList();
    }
}
