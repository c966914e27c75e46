package se.huddinge.samverkan.watch.rule;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** So many days before the day, the earliest first; after it when negative. */
public record Steps(List<Integer> days) {
    public static final int FURTHEST = 400;
    private static final int MOST = 12;

    /** As it is written: 180, 90, 30, 7. */
    public static Optional<Steps> read(String text) {
        if (text.isBlank()) return Optional.of(new Steps(List.of()));
        try {
            var days = Stream.of(text.trim().split("[,;\\s]+"))
                    .map(Integer::valueOf)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            var plausible = days.size() <= MOST && days.stream().allMatch(day -> Math.abs(day) <= FURTHEST);
            return plausible ? Optional.of(new Steps(days)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** From how many days before the day somebody is told. */
    int furthest() {
        return days.isEmpty() ? 0 : Math.max(0, days.get(0));
    }

    @Override
    public String toString() {
        return days.stream().map(String::valueOf).collect(joining(", "));
    }
}
