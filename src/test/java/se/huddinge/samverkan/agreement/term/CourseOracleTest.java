package se.huddinge.samverkan.agreement.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.huddinge.samverkan.agreement.term.Notice.Counting;
import se.huddinge.samverkan.shared.Period;

/** The arithmetic against somebody who walks from day to day with a calendar and never subtracts. */
class CourseOracleTest {
    static final long SEED = 20261123;
    static final int CASES = 200;
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Almanac ALMANAC = Almanac.on(TODAY, Almanac.USUAL_TERM_ENDS);
    static final LocalDate UNTIL = LocalDate.parse("2045-12-31");

    record Case(Clauses clauses, LocalDate received) {}

    static Stream<Case> cases() {
        var random = new Random(SEED);
        return Stream.generate(() -> generated(random)).limit(CASES);
    }

    static Case generated(Random random) {
        var first = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5000));
        if (random.nextInt(3) == 0) first = first.withDayOfMonth(first.lengthOfMonth());
        var length = new int[] {1, 2, 3, 6, 12, 24, 36}[random.nextInt(7)];
        var counting = Counting.values()[random.nextInt(4)];
        var amount = 1 + random.nextInt(14);
        var notice = random.nextInt(4) == 0 ? Notice.days(amount * 15, counting) : Notice.months(amount, counting);
        var open = counting != Counting.END_OF_PERIOD && random.nextBoolean();
        var renewal = random.nextInt(4) == 0
                ? Renewal.none()
                : Renewal.automatic(length, random.nextBoolean() ? null : 1 + random.nextInt(4));
        var term = open
                ? new Term(Term.Kind.UNTIL_FURTHER_NOTICE, first, null)
                : new Term(Term.Kind.FIXED, first, first.plusDays(20 + random.nextInt(1500)));
        return new Case(
                new Clauses(term, open ? Renewal.none() : renewal, notice), first.plusDays(random.nextInt(2500)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePeriodsAreThoseThatADayWalkerSees(Case it) {
        assertThat(Course.of(it.clauses).periods(UNTIL)).isEqualTo(walkedPeriods(it.clauses));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNoticeEndsTheAgreementWhenADayWalkerSaysSo(Case it) {
        var course = Course.of(it.clauses);
        var over = course.finalEnd().filter(it.received::isAfter).isPresent();
        if (!over)
            assertThat(course.ifReceived(it.received, ALMANAC).orElseThrow().end())
                    .isEqualTo(walkedEnd(it.clauses, it.received));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLastNoticeDayIsTheLastOnWhichItWorks(Case it) {
        var course = Course.of(it.clauses);
        var first = it.clauses.term().firstDay();
        var periods = walkedPeriods(it.clauses);
        for (var notice : course.noticeDays(ALMANAC)) {
            if (!notice.endsOn().isBefore(UNTIL) || notice.day().isBefore(first)) continue;
            assertThat(walkedEnd(it.clauses, notice.day(), periods)).isEqualTo(notice.endsOn());
            var dayAfter = notice.day().plusDays(1);
            assertThat(walkedEnd(it.clauses, dayAfter, periods)).isAfter(notice.endsOn());
            var late = course.ifReceived(dayAfter, ALMANAC).orElseThrow();
            if (dayAfter.isBefore(notice.endsOn())) assertThat(late.isLate()).isTrue();
        }
    }

    /** Whoever has a notice of her own sees the same periods, and days that are hers. */
    @ParameterizedTest
    @MethodSource("cases")
    void anotherPartysNoticeIsCountedAsIfItWereTheAgreements(Case it) {
        var other = Notice.months(
                1 + it.received.getDayOfMonth(), it.clauses.notice().counting());
        var course = Course.of(it.clauses).with(other);
        var alone = new Clauses(it.clauses.term(), it.clauses.renewal(), other);
        assertThat(course).isEqualTo(Course.of(alone));
        assertThat(course.periods(UNTIL))
                .isEqualTo(Course.of(it.clauses).periods(UNTIL))
                .isEqualTo(walkedPeriods(alone));
        var over = course.finalEnd().filter(it.received::isAfter).isPresent();
        if (!over)
            assertThat(course.ifReceived(it.received, ALMANAC).orElseThrow().end())
                    .isEqualTo(walkedEnd(alone, it.received));
    }

    /** Each day asks whether it is the first of the next period: so many months after the day after the first end. */
    static List<Period> walkedPeriods(Clauses clauses) {
        var from = clauses.term().firstDay();
        var firstEnd = clauses.term().lastDay();
        if (firstEnd == null) return List.of(new Period(from, null));
        var periods = new ArrayList<Period>();
        var begins = from;
        var renewals = 0;
        var months = clauses.renewal().months();
        var base = next(firstEnd);
        var nextBegins = base;
        for (var day = from; ; day = next(day)) {
            if (!next(day).equals(nextBegins)) continue;
            periods.add(new Period(begins, day));
            var times = clauses.renewal().times();
            if (!day.isBefore(UNTIL) || months == null || times != null && renewals == times) return periods;
            begins = nextBegins;
            nextBegins = later(base, ++renewals * months);
        }
    }

    static LocalDate walkedEnd(Clauses clauses, LocalDate received) {
        return walkedEnd(clauses, received, walkedPeriods(clauses));
    }

    static LocalDate walkedEnd(Clauses clauses, LocalDate received, List<Period> periods) {
        var enough = clauses.notice().unit() == Notice.Unit.MONTHS
                ? later(received, clauses.notice().amount())
                : walked(received, clauses.notice().amount());
        var last = periods.get(periods.size() - 1).validTo();
        for (var day = received; ; day = next(day)) {
            if (day.equals(last)) return day;
            if (!day.isBefore(enough) && isExit(clauses.notice().counting(), day, periods)) return day;
        }
    }

    static boolean isExit(Counting counting, LocalDate day, List<Period> periods) {
        return switch (counting) {
            case ROLLING -> true;
            case END_OF_YEAR -> next(day).getYear() > day.getYear();
            case END_OF_TERM ->
                next(day).getDayOfMonth() == 1
                        && (next(day).getMonthValue() == 1 || next(day).getMonthValue() == 7);
            default -> periods.stream().anyMatch(period -> day.equals(period.validTo()));
        };
    }

    static LocalDate next(LocalDate day) {
        return day.plusDays(1);
    }

    static LocalDate walked(LocalDate day, int days) {
        var there = day;
        for (int n = 0; n < days; n++) there = next(there);
        return there;
    }

    /** Walks until so many firsts of a month have passed, and on to the same number, or to the month's last day. */
    static LocalDate later(LocalDate day, int months) {
        var there = day;
        for (int passed = 0; passed < months; ) {
            there = next(there);
            if (there.getDayOfMonth() == 1) passed++;
        }
        var reached = there;
        while (reached.getDayOfMonth() < day.getDayOfMonth() && next(reached).getDayOfMonth() != 1)
            reached = next(reached);
        return months == 0 ? day : reached;
    }
}
