package se.huddinge.samverkan.exchange;

import java.util.List;
import java.util.function.Predicate;

/** How many rows of a file would do what. */
record Tally(long created, long updated, long same, long refused, long incomplete) {
    static Tally of(List<ImportRowRepository.Group> groups) {
        return new Tally(
                sum(groups, group -> group.outcome() == ImportRow.Outcome.NEW),
                sum(groups, group -> group.outcome() == ImportRow.Outcome.UPDATE),
                sum(groups, group -> group.outcome() == ImportRow.Outcome.SAME),
                sum(groups, group -> group.outcome() == ImportRow.Outcome.REFUSED),
                sum(groups, ImportRowRepository.Group::incomplete));
    }

    private static long sum(List<ImportRowRepository.Group> groups, Predicate<ImportRowRepository.Group> wanted) {
        return groups.stream()
                .filter(wanted)
                .mapToLong(ImportRowRepository.Group::rows)
                .sum();
    }

    public long changing() {
        return created + updated;
    }

    public long rows() {
        return changing() + same + refused;
    }
}
