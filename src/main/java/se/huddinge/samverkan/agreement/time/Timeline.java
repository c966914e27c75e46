package se.huddinge.samverkan.agreement.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.term.Periods;
import se.huddinge.samverkan.agreement.term.Scale;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.Period;

/** An agreement's time as a picture: what has been, what is, and what comes if nobody does anything. */
public record Timeline(
        List<Scale.Bar> bars,
        List<Scale.Mark> marks,
        List<Stretch> stretches,
        @Nullable String today) {
    /**
     * The same as a row of a table.
     *
     * @param first null when nobody knows it
     * @param last null when it is open
     */
    public record Stretch(
            String kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private static final int YEARS_SHOWN = 6;
    private static final int YEARS_AHEAD = 2;
    private static final int YEARS_BEFORE = 1;

    /** None without a day to begin or end with. */
    static List<Timeline> of(Term term, List<Period> periods, List<TimeService.Coming> coming, LocalDate today) {
        var current = Periods.on(today, periods);
        if (current.isEmpty()) return List.of();
        var scale = scale(current.get(), today);
        var shown = periods.stream()
                .filter(period -> !period.validFrom().isAfter(scale.until()))
                .toList();
        var bars = shown.stream()
                .map(period -> scale.bar(kind(period, today), period))
                .filter(Objects::nonNull)
                .toList();
        var marks = coming.stream()
                .filter(day -> scale.shows(day.day()))
                .map(day -> new Scale.Mark(day.kind(), scale.at(day.day())))
                .toList();
        var first = term.firstDay();
        var stretches = shown.stream()
                .map(period -> new Stretch(
                        kind(period, today),
                        first == null && period.equals(shown.get(0)) ? null : period.validFrom(),
                        period.validTo()))
                .toList();
        return List.of(new Timeline(bars, marks, stretches, scale.shows(today) ? scale.at(today) : null));
    }

    /** Around the period that counts and today, in whole years. */
    private static Scale scale(Period current, LocalDate today) {
        var end = current.validTo() == null ? today.plusYears(YEARS_AHEAD) : current.validTo();
        var from = current.validFrom().isBefore(today.minusYears(YEARS_SHOWN))
                ? today.minusYears(YEARS_SHOWN)
                : current.validFrom().minusYears(YEARS_BEFORE);
        var first = from.isBefore(today) ? from : today;
        var last = end.plusYears(YEARS_BEFORE).isAfter(today) ? end.plusYears(YEARS_BEFORE) : today;
        var begin = last.getYear() - first.getYear() > YEARS_SHOWN * 2 ? today.minusYears(YEARS_BEFORE) : first;
        return new Scale(LocalDate.of(begin.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31));
    }

    private static String kind(Period period, LocalDate today) {
        if (!period.livesOn(today)) return "bar-ended";
        return period.covers(today) ? "bar" : "bar-plan";
    }
}
