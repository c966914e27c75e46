package se.huddinge.samverkan.watch.reminder;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.rule.Rule;
import se.huddinge.samverkan.watch.rule.Schedule;

/**
 * On which mornings a thing is told of: the rule's steps before its day, then again and again after it; what has no day, again
 * and again. Computed from the day, so that another day has other mornings and nothing has to be taken back.
 */
final class Moments {
    /** Enough to see how many were passed over; what is years late is not counted further. */
    private static final int REPEATS_SEEN = 26;

    /** A Monday long ago, from which what has no day is counted. */
    private static final LocalDate FIRST = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private Moments() {}

    /** Those that have come by the morning, in order. */
    static List<Moment> by(LocalDate morning, Due due, Rule rule, Schedule schedule) {
        var moments = due.day() == null ? undated(morning, rule, schedule) : dated(morning, due, rule, schedule);
        var wanted = due.snoozedUntil();
        if (wanted != null) {
            moments.removeIf(moment -> moment.on().isBefore(wanted));
            moments.add(new Moment(step(due, wanted), schedule.morningOf(wanted, false)));
        }
        moments.removeIf(moment -> moment.on().isAfter(morning));
        moments.sort(Comparator.comparing(Moment::on).thenComparing(Moment::step, Comparator.reverseOrder()));
        return moments;
    }

    /** Those of somebody who is told when it has been late for some days. */
    static List<Moment> late(LocalDate morning, Due due, Rule rule, Schedule schedule) {
        if (due.day() == null) return List.of();
        var from = due.day().plusDays(rule.getLateAfter());
        var moments = by(morning, due, rule, schedule);
        moments.removeIf(moment -> moment.step() > -rule.getLateAfter());
        var first = new Moment(-rule.getLateAfter(), schedule.morningOf(from, false));
        if (!moments.contains(first) && !first.on().isAfter(morning)) moments.add(0, first);
        return moments;
    }

    private static List<Moment> dated(LocalDate morning, Due due, Rule rule, Schedule schedule) {
        var day = requireNonNull(due.day());
        var moments = new ArrayList<Moment>();
        for (var step : rule.getSteps().days())
            moments.add(new Moment(step, schedule.morningOf(day.minusDays(step), step >= 0)));
        var every = rule.getRepeatDays();
        if (every == null) return moments;
        long latest = ChronoUnit.DAYS.between(day, morning) / every;
        for (long n = Math.max(1, latest - REPEATS_SEEN); n <= latest; n++) {
            int after = (int) (n * every);
            var moment = new Moment(-after, schedule.morningOf(day.plusDays(after), false));
            if (!moments.contains(moment)) moments.add(moment);
        }
        return moments;
    }

    private static List<Moment> undated(LocalDate morning, Rule rule, Schedule schedule) {
        var every = rule.getRepeatDays();
        var moments = new ArrayList<Moment>();
        if (every == null) return moments;
        var latest = FIRST.plusDays(ChronoUnit.DAYS.between(FIRST, morning) / every * every);
        for (var day : List.of(latest.minusDays(every), latest))
            moments.add(new Moment((int) day.toEpochDay(), schedule.morningOf(day, false)));
        return moments;
    }

    private static int step(Due due, LocalDate on) {
        return (int) (due.day() == null ? on.toEpochDay() : ChronoUnit.DAYS.between(on, due.day()));
    }
}
