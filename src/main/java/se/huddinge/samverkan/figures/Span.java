package se.huddinge.samverkan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The days that a figure is counted over, both included. */
public record Span(LocalDate first, LocalDate last) {
    /** What is summed once a month, and once a day. */
    enum Grain {
        MONTH,
        DAY
    }

    /** Sums of one grain whose first days lie between the two, both included. */
    record Slice(Grain grain, LocalDate from, LocalDate until) {}

    public Span {
        if (last.isBefore(first)) throw new IllegalArgumentException("the last day comes before the first");
    }

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** The same days a year earlier; a whole month stays whole in a leap year. */
    public Span yearBefore() {
        var sameLast = last.minusYears(1);
        return new Span(first.minusYears(1), endsMonth(last) ? lastOfMonth(sameLast) : sameLast);
    }

    /** As few sums as cover it: whole months, and the days that are left before and after them. */
    List<Slice> slices() {
        var from = first.getDayOfMonth() == 1 ? first : firstOfNextMonth(first);
        var until = endsMonth(last) ? last : last.withDayOfMonth(1).minusDays(1);
        if (until.isBefore(from)) return List.of(new Slice(Grain.DAY, first, last));
        return Stream.of(
                        new Slice(Grain.DAY, first, from.minusDays(1)),
                        new Slice(Grain.MONTH, from, until),
                        new Slice(Grain.DAY, until.plusDays(1), last))
                .filter(slice -> !slice.until().isBefore(slice.from()))
                .toList();
    }

    private static boolean endsMonth(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    private static LocalDate firstOfNextMonth(LocalDate day) {
        return day.with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
