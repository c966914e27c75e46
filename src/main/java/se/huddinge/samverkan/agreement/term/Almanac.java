package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days end a term, and how far ahead days are written down.
 *
 * @param from the first day for which days that come back every year are written
 * @param until by then the last of them has come
 */
public record Almanac(List<MonthDay> termEnds, LocalDate from, LocalDate until) {
    private static final MonthDay END_OF_JUNE = MonthDay.of(6, 30);
    private static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);

    /** The ends of the spring and the autumn term. */
    public static final List<MonthDay> USUAL_TERM_ENDS = List.of(END_OF_JUNE, END_OF_YEAR);

    private static final int DECADE = 10;
    private static final int YEARS_AHEAD = 60;

    public Almanac {
        if (termEnds.isEmpty()) throw new IllegalArgumentException("a year has a term that ends");
    }

    /**
     * At least fifty years ahead: longer than an agreement lies untouched, as each change of its terms writes its days
     * anew, and few enough rows (a hundred at most for one that renews every year). By whole decades, so that days
     * written anew are the same days.
     */
    public static Almanac on(LocalDate today, Collection<MonthDay> termEnds) {
        var decade = today.getYear() - today.getYear() % DECADE;
        return new Almanac(
                termEnds.stream().sorted().toList(),
                LocalDate.of(decade, 1, 1),
                LocalDate.of(decade + YEARS_AHEAD - 1, 12, 31));
    }

    /** The ends of years or of terms, on the day or later, without end. */
    Stream<LocalDate> stops(Notice.Counting counting, LocalDate day) {
        var ends = counting == Notice.Counting.END_OF_TERM ? termEnds : List.of(END_OF_YEAR);
        return IntStream.iterate(day.getYear(), year -> year + 1)
                .boxed()
                .flatMap(year -> ends.stream().map(end -> end.atYear(year)))
                .filter(end -> !end.isBefore(day));
    }
}
