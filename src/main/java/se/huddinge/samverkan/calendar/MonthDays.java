package se.huddinge.samverkan.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A month of the year as a list.
 *
 * @param more how many are left out, on a page of its own
 */
record MonthDays(int month, List<Entry> entries, int more) {
    private static final int SHOWN = 40;

    /** All twelve, or the one that was asked for whole. */
    static List<MonthDays> of(List<Entry> entries, YearFilter filter) {
        var months = entries.stream().collect(groupingBy(entry -> entry.day().getMonthValue()));
        return IntStream.rangeClosed(1, 12)
                .filter(month -> filter.month() == null || filter.month() == month)
                .mapToObj(month -> of(month, months.getOrDefault(month, List.of()), filter.month() != null))
                .toList();
    }

    private static MonthDays of(int month, List<Entry> entries, boolean whole) {
        int shown = whole ? entries.size() : Math.min(entries.size(), SHOWN);
        return new MonthDays(month, entries.subList(0, shown), entries.size() - shown);
    }
}
