package se.huddinge.samverkan.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The days on which people work in Sweden: no weekends, none of the public holidays of lag (1989:253) om allmänna helgdagar, and
 * none of the three eves that semesterlagen (1977:480) 7 § counts as Sundays.
 */
public final class Workdays {
    private Workdays() {}

    public static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
    }

    /** Whether it is kept as a Sunday though it may be any day of the week. */
    public static boolean isHoliday(LocalDate day) {
        return holidays(day.getYear()).contains(day);
    }

    /** The day itself, or the last workday before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        var workday = day;
        while (!isWorkday(workday)) workday = workday.minusDays(1);
        return workday;
    }

    /** For who counts where weekends are known and holidays are not. */
    public static Collection<LocalDate> holidays(int fromYear, int toYear) {
        return IntStream.rangeClosed(fromYear, toYear)
                .boxed()
                .flatMap(year -> holidays(year).stream())
                .toList();
    }

    static Set<LocalDate> holidays(int year) {
        var easter = easter(year);
        var midsummer = LocalDate.of(year, Month.JUNE, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return new TreeSet<>(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.JANUARY, 6),
                easter.minusDays(2),
                easter,
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1),
                easter.plusDays(39),
                easter.plusDays(49),
                LocalDate.of(year, Month.JUNE, 6),
                midsummer.minusDays(1),
                midsummer,
                LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)),
                LocalDate.of(year, Month.DECEMBER, 24),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26),
                LocalDate.of(year, Month.DECEMBER, 31)));
    }

    /** The Gregorian computus (Meeus, Jones and Butcher), whose letters these are. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
