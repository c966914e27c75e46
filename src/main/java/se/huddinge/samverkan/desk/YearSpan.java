package se.huddinge.samverkan.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.shared.NotFoundException;

/**
 * The days that a unit's year is told of: a calendar year, as far as it has come, or the twelve months to today.
 *
 * @param year null for the twelve months
 */
record YearSpan(@Nullable Integer year, Span days) {
    private static final int YEARS = 4;

    static YearSpan of(@Nullable Integer year, LocalDate today) {
        if (year == null) return new YearSpan(null, new Span(today.minusYears(1).plusDays(1), today));
        if (!choices(today).contains(year)) throw new NotFoundException("year", year.longValue());
        var end = LocalDate.of(year, 12, 31);
        return new YearSpan(year, new Span(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end));
    }

    /** This year and those before it, the latest first. */
    static List<Integer> choices(LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    public LocalDate from() {
        return days.first();
    }

    public LocalDate to() {
        return days.last();
    }

    LocalDate fromBefore() {
        return days.yearBefore().first();
    }

    LocalDate toBefore() {
        return days.yearBefore().last();
    }

    /** For the name of a file. */
    String label() {
        return year == null ? to().toString() : year.toString();
    }
}
