package se.huddinge.samverkan.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.strategy.Method;

/** Which methods the units work by in a year, and where nothing is planned. A board is covered by its departments. */
public record Matrix(int year, List<Method> methods, List<Line> lines) {
    /**
     * @param counts measures by method, in the order of the methods
     * @param planId the unit's own plan of the year
     */
    public record Line(Unit unit, @Nullable Long planId, List<Long> counts) {
        public boolean isEmpty() {
            return counts.stream().allMatch(count -> count == 0);
        }
    }

    static Matrix of(
            int year,
            List<Method> methods,
            List<Unit> units,
            Map<Long, Long> plans,
            List<ActionPlanRepository.Count> counts,
            Map<Long, Set<Long>> departments) {
        var lines = units.stream()
                .map(unit -> {
                    var counted = departments.getOrDefault(unit.getId(), Set.of());
                    return new Line(
                            unit,
                            plans.get(unit.getId()),
                            methods.stream()
                                    .map(method -> sum(counts, unit.getId(), counted, method.getId()))
                                    .toList());
                })
                .toList();
        return new Matrix(year, methods, lines);
    }

    private static long sum(
            List<ActionPlanRepository.Count> counts, Long unitId, Set<Long> departments, Long methodId) {
        return counts.stream()
                .filter(count -> count.methodId().equals(methodId))
                .filter(count -> count.unitId().equals(unitId) || departments.contains(count.unitId()))
                .mapToLong(ActionPlanRepository.Count::measures)
                .sum();
    }

    public long getCells() {
        return (long) lines.size() * methods.size();
    }

    public long getWhite() {
        return lines.stream()
                .flatMap(line -> line.counts().stream())
                .filter(count -> count == 0)
                .count();
    }

    /** Those with nothing at all. */
    public List<Unit> getIdle() {
        return lines.stream().filter(Line::isEmpty).map(Line::unit).toList();
    }

    /** Those that nobody works by. */
    public List<Method> getUnused() {
        return methods.stream()
                .filter(method -> lines.stream().allMatch(line -> line.counts().get(methods.indexOf(method)) == 0))
                .toList();
    }
}
