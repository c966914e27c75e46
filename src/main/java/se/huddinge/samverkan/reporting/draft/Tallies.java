package se.huddinge.samverkan.reporting.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.reporting.paper.Cell;

/** Rows counted by the tags that they carry together. */
record Tallies(Map<Set<String>, Count> counts) {
    static Tallies of(List<Found> found) {
        var counts = new HashMap<Set<String>, Count>();
        for (var one : found)
            counts.merge(Set.copyOf(List.of(one.tags())), new Count(one.number(), one.amount()), Tallies::plus);
        return new Tallies(counts);
    }

    record Found(String[] tags, long number, long amount) {}

    private static Count plus(Count one, Count other) {
        return new Count(one.activities() + other.activities(), one.people() + other.people());
    }

    private Count sum(String... tags) {
        var wanted = List.of(tags);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(wanted))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Tallies::plus);
    }

    Cell rows(String... tags) {
        return Cell.rows(sum(tags).activities(), tags);
    }

    Cell amount(String... tags) {
        return Cell.amount(sum(tags).people(), tags);
    }
}
