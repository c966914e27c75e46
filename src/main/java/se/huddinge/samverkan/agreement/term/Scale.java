package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;

/** A line of days to draw on: where a day lies, as an SVG writes it. */
public record Scale(LocalDate from, LocalDate until) {
    /** A stretch on the line. */
    public record Bar(String kind, String x, String width) {}

    /** A day on the line, and what it is called. */
    public record Mark(String text, String x) {}

    /** Whole years around the day. */
    public static Scale years(int before, LocalDate day, int after) {
        return new Scale(LocalDate.of(day.getYear() - before, 1, 1), LocalDate.of(day.getYear() + after, 12, 31));
    }

    public boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public String at(LocalDate day) {
        return percent(share(day));
    }

    /** Null when nothing of it is on the line; an open end goes on to the end of it. */
    public @Nullable Bar bar(String kind, Period period) {
        var last = period.validTo() == null ? until : period.validTo();
        if (last.isBefore(from) || period.validFrom().isAfter(until)) return null;
        var begins = share(period.validFrom());
        return new Bar(kind, percent(begins), percent(share(last.plusDays(1)) - begins));
    }

    /** The first days of its years; at most so many, so that their names have room. */
    public List<Mark> years(int most) {
        var first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
        var step = Math.max(1, (until.getYear() - first + most) / most);
        return IntStream.iterate(first, year -> year <= until.getYear(), year -> year + step)
                .mapToObj(year -> new Mark(String.valueOf(year), at(LocalDate.of(year, 1, 1))))
                .toList();
    }

    private double share(LocalDate day) {
        var days = ChronoUnit.DAYS.between(from, until.plusDays(1));
        return Math.max(0, Math.min(100, 100.0 * ChronoUnit.DAYS.between(from, day) / days));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
