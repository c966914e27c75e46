package se.huddinge.samverkan.placement;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sums of some rows; none where nobody has given the figure. */
public record Totals(
        int filled,
        @Nullable Integer ordered,
        @Nullable Integer offered,
        @Nullable Integer supervisors,
        @Nullable Integer theses) {
    /**
     * A step from what was ordered to who came.
     *
     * @param key the message key of its name
     * @param percent of the largest
     */
    public record Step(String key, int count, int percent) {}

    static Totals of(List<Placement> rows) {
        return new Totals(
                rows.stream().mapToInt(Placement::filled).sum(),
                sum(rows, Placement::ordered),
                sum(rows, Placement::offered),
                sum(rows, Placement::supervisors),
                sum(rows, Placement::theses));
    }

    /** Several sums as one. */
    public static Totals together(List<Totals> sums) {
        return new Totals(
                sums.stream().mapToInt(Totals::filled).sum(),
                sum(sums, Totals::ordered),
                sum(sums, Totals::offered),
                sum(sums, Totals::supervisors),
                sum(sums, Totals::theses));
    }

    private static <T> @Nullable Integer sum(List<T> rows, Function<T, @Nullable Integer> figure) {
        return rows.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** Ordered, offered, filled: those that are known. */
    public List<Step> getFunnel() {
        var largest =
                Stream.of(ordered, offered, filled).filter(Objects::nonNull).reduce(0, Math::max);
        return Stream.of(
                        step("placement.ordered", ordered, largest),
                        step("placement.offered", offered, largest),
                        step("placement.filled", filled, largest))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> step(String key, @Nullable Integer count, int largest) {
        return count == null ? List.of() : List.of(new Step(key, count, largest == 0 ? 0 : 100 * count / largest));
    }
}
