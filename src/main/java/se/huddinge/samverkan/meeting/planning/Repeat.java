package se.huddinge.samverkan.meeting.planning;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Period;

/** How often the meetings of a series are held. By months they keep their day of the week: the third Thursday. */
public enum Repeat {
    WEEK(Period.ofWeeks(1)),
    TWO_WEEKS(Period.ofWeeks(2)),
    MONTH(Period.ofMonths(1)),
    TWO_MONTHS(Period.ofMonths(2)),
    QUARTER(Period.ofMonths(3)),
    HALF_YEAR(Period.ofMonths(6));

    private static final int WEEKS_IN_EVERY_MONTH = 4;

    private final Period period;

    Repeat(Period period) {
        this.period = period;
    }

    LocalDate after(LocalDate first, int n) {
        if (period.toTotalMonths() == 0) return first.plus(period.multipliedBy(n));
        var month = first.withDayOfMonth(1).plus(period.multipliedBy(n));
        int week = (first.getDayOfMonth() - 1) / 7 + 1;
        var weekday = first.getDayOfWeek();
        return month.with(week > WEEKS_IN_EVERY_MONTH ? lastInMonth(weekday) : dayOfWeekInMonth(week, weekday));
    }
}
