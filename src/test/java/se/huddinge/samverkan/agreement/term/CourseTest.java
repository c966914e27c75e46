package se.huddinge.samverkan.agreement.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.huddinge.samverkan.agreement.term.Notice.Counting;
import se.huddinge.samverkan.agreement.term.Notice.Unit;
import se.huddinge.samverkan.shared.Period;

/** The table of the design's fourth chapter, worked out by hand there, and more rows like it. */
class CourseTest {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Almanac ALMANAC = Almanac.on(TODAY, Almanac.USUAL_TERM_ENDS);

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static Clauses fixed(String first, String last, Renewal renewal, Notice notice) {
        return new Clauses(new Term(Term.Kind.FIXED, day(first), day(last)), renewal, notice);
    }

    static Course openEnded(Notice notice) {
        return Course.of(
                new Clauses(new Term(Term.Kind.UNTIL_FURTHER_NOTICE, day("2020-01-01"), null), Renewal.none(), notice));
    }

    static Course yearly() {
        return Course.of(fixed(
                "2021-12-03", "2024-12-02", Renewal.automatic(12, null), Notice.months(6, Counting.END_OF_PERIOD)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-02,  6, MONTHS, 2026-06-02
            2026-12-02,  3, MONTHS, 2026-09-02
            2026-12-31,  3, MONTHS, 2026-09-30
            2026-06-30,  3, MONTHS, 2026-03-31
            2027-02-28,  1, MONTHS, 2027-01-31
            2028-02-29,  1, MONTHS, 2028-01-31
            2027-03-30,  1, MONTHS, 2027-02-28
            2027-03-31,  1, MONTHS, 2027-02-28
            2026-05-15,  1, MONTHS, 2026-04-15
            2026-11-30, 90, DAYS,   2026-09-01
            2028-02-28, 12, MONTHS, 2027-02-28
            2028-02-29, 12, MONTHS, 2027-02-28
            2029-02-28, 12, MONTHS, 2028-02-29
            2027-01-01,  1, DAYS,   2026-12-31
            2028-03-01,  1, DAYS,   2028-02-29
            2027-06-30, 24, MONTHS, 2025-06-30
            2027-04-29,  2, MONTHS, 2027-02-28
            """)
    void theLastDayOfNotice(LocalDate end, int amount, Unit unit, LocalDate last) {
        assertThat(new Notice(Counting.END_OF_PERIOD, amount, unit).lastDayBefore(end))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021-12-03, 36, 12, 2024-12-02 2025-12-02 2026-12-02 2027-12-02
            2026-01-01,  6,  6, 2026-06-30 2026-12-31 2027-06-30 2027-12-31
            2026-02-01,  1,  1, 2026-02-28 2026-03-31 2026-04-30 2026-05-31
            2024-02-29, 12, 12, 2025-02-27 2026-02-27 2027-02-27 2028-02-27
            2024-08-31,  6,  1, 2025-02-27 2025-03-27 2025-04-27 2025-05-27
            2023-03-01, 12, 12, 2024-02-29 2025-02-28 2026-02-28 2027-02-28
            2026-10-31,  1,  3, 2026-11-29 2027-02-27 2027-05-29 2027-08-29
            """)
    void thePeriodsOfAnAgreementThatRenews(LocalDate first, int months, int renewal, String ends) {
        var term = new Term(Term.Kind.FIXED, first, Term.lastDay(first, months));
        var course = Course.of(new Clauses(term, Renewal.automatic(renewal, null), Notice.unknown()));
        var expected = Arrays.stream(ends.split(" ")).map(LocalDate::parse).toList();
        assertThat(course.periods(expected.get(3))).extracting(Period::validTo).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ROLLING,     2026-08-31,  6, MONTHS, 2027-02-28
            ROLLING,     2026-11-30,  3, MONTHS, 2027-02-28
            ROLLING,     2026-01-31,  1, MONTHS, 2026-02-28
            ROLLING,     2026-11-23, 30, DAYS,   2026-12-23
            END_OF_YEAR, 2026-10-15,  3, MONTHS, 2027-12-31
            END_OF_YEAR, 2026-09-30,  3, MONTHS, 2026-12-31
            END_OF_YEAR, 2026-10-01,  3, MONTHS, 2027-12-31
            END_OF_YEAR, 2026-12-31,  1, DAYS,   2027-12-31
            END_OF_YEAR, 2026-12-30,  1, DAYS,   2026-12-31
            END_OF_TERM, 2026-03-31,  3, MONTHS, 2026-06-30
            END_OF_TERM, 2026-04-01,  3, MONTHS, 2026-12-31
            END_OF_TERM, 2026-09-30,  3, MONTHS, 2026-12-31
            END_OF_TERM, 2026-10-01,  3, MONTHS, 2027-06-30
            END_OF_TERM, 2026-10-01, 12, MONTHS, 2027-12-31
            """)
    void whenANoticeEndsAnAgreement(Counting counting, LocalDate received, int amount, Unit unit, LocalDate end) {
        var outcome = openEnded(new Notice(counting, amount, unit)).ifReceived(received, ALMANAC);
        assertThat(outcome.orElseThrow().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-02, 2026-12-02,
            2026-06-03, 2027-12-02, 2026-12-02
            2026-12-02, 2027-12-02, 2026-12-02
            2026-12-03, 2027-12-02,
            2021-06-01, 2024-12-02,
            """)
    void aNoticeThatComesTooLateLetsThePeriodAfterRun(LocalDate received, LocalDate end, LocalDate missed) {
        var outcome = yearly().ifReceived(received, ALMANAC).orElseThrow();
        assertThat(outcome.end()).isEqualTo(end);
        assertThat(outcome.isLate()).isEqualTo(missed != null);
        if (missed != null) {
            assertThat(outcome.missed()).isEqualTo(new NoticeDay(missed.minusMonths(6), missed));
            assertThat(outcome.goesOnFor()).contains(new Length(1, Length.Unit.YEARS));
        }
    }

    @Test
    void aNoticeLongerThanAPeriodLetsSeveralRun() {
        var monthly = Course.of(fixed(
                "2026-01-01", "2026-01-31", Renewal.automatic(1, null), Notice.months(3, Counting.END_OF_PERIOD)));
        var outcome = monthly.ifReceived(day("2026-02-10"), ALMANAC).orElseThrow();
        assertThat(outcome.end()).isEqualTo("2026-05-31");
        assertThat(outcome.goesOnFor()).contains(new Length(3, Length.Unit.MONTHS));
    }

    @Test
    void noNoticeMakesAnAgreementLastLongerThanItWould() {
        var twoYears = Course.of(fixed("2025-01-01", "2026-12-31", Renewal.none(), Notice.months(6, Counting.ROLLING)));
        assertThat(twoYears.ifReceived(day("2026-03-01"), ALMANAC).orElseThrow().end())
                .isEqualTo("2026-09-01");
        assertThat(twoYears.ifReceived(day("2026-11-01"), ALMANAC).orElseThrow().end())
                .isEqualTo("2026-12-31");
    }

    @Test
    void nothingEndsBeforeItHasBegun() {
        var rolling = openEnded(Notice.days(30, Counting.ROLLING));
        assertThat(rolling.ifReceived(day("2019-06-01"), ALMANAC).orElseThrow().end())
                .isEqualTo("2020-01-01");
        var toYearsEnd = openEnded(Notice.months(1, Counting.END_OF_YEAR));
        assertThat(toYearsEnd.ifReceived(day("2018-06-01"), ALMANAC).orElseThrow())
                .isEqualTo(new Outcome(day("2018-06-01"), day("2020-12-31"), null));
    }

    @Test
    void whatTheTextForbidsOrLeavesUnknownHasNoOutcome() {
        assertThat(openEnded(Notice.unknown()).ifReceived(TODAY, ALMANAC)).isEmpty();
        assertThat(openEnded(Notice.none()).ifReceived(TODAY, ALMANAC)).isEmpty();
        assertThat(openEnded(Notice.months(3, Counting.END_OF_PERIOD)).ifReceived(TODAY, ALMANAC))
                .isEmpty();
        var unknownRenewal = Course.of(
                fixed("2024-01-01", "2026-12-31", Renewal.unknown(), Notice.months(3, Counting.END_OF_PERIOD)));
        assertThat(unknownRenewal.ifReceived(TODAY, ALMANAC)).isEmpty();
    }

    @Test
    void anAgreementRenewsAsOftenAsItSaysAndNoMore() {
        var twice = Course.of(
                fixed("2024-01-01", "2024-12-31", Renewal.automatic(12, 2), Notice.months(3, Counting.END_OF_PERIOD)));
        assertThat(twice.periods(day("2080-01-01")))
                .extracting(Period::validTo)
                .containsExactly(day("2024-12-31"), day("2025-12-31"), day("2026-12-31"));
        assertThat(twice.finalEnd()).contains(day("2026-12-31"));
        assertThat(twice.noticeDays(ALMANAC))
                .extracting(NoticeDay::day)
                .containsExactly(day("2024-09-30"), day("2025-09-30"));
        assertThat(twice.ifReceived(day("2026-02-01"), ALMANAC).orElseThrow())
                .isEqualTo(new Outcome(day("2026-02-01"), day("2026-12-31"), null));
    }

    @Test
    void anExtensionAddsAPeriodAndTheEarlierOnesStay() {
        var clauses = fixed("2024-01-01", "2025-12-31", Renewal.byDecision(), Notice.months(3, Counting.ROLLING));
        var extended = new Course(clauses, List.of(day("2027-06-30"), day("2028-06-30")), null);
        assertThat(extended.periods(TODAY))
                .containsExactly(
                        new Period(day("2024-01-01"), day("2025-12-31")),
                        new Period(day("2026-01-01"), day("2027-06-30")),
                        new Period(day("2027-07-01"), day("2028-06-30")));
        assertThat(extended.on(TODAY)).contains(new Period(day("2026-01-01"), day("2027-06-30")));
        assertThat(extended.ifReceived(day("2028-05-01"), ALMANAC).orElseThrow().end())
                .isEqualTo("2028-06-30");
    }

    @Test
    void aNoticeCutsWhatIsLeft() {
        var noticed = new Course(yearly().clauses(), List.of(), new Given(day("2026-06-03"), day("2027-12-02")));
        assertThat(noticed.periods(day("2080-01-01")))
                .last()
                .isEqualTo(new Period(day("2026-12-03"), day("2027-12-02")));
        assertThat(noticed.noticeDays(ALMANAC)).isEmpty();
        assertThat(noticed.finalEnd()).contains(day("2027-12-02"));
        assertThat(noticed.unnoticed()).isEqualTo(yearly());
        var open = new Course(
                openEnded(Notice.months(3, Counting.ROLLING)).clauses(),
                List.of(),
                new Given(TODAY, day("2027-02-23")));
        assertThat(open.periods(TODAY)).containsExactly(new Period(day("2020-01-01"), day("2027-02-23")));
    }

    @Test
    void anEndThatIsKnownAndABeginningThatIsNotMakeAPeriodAllTheSame() {
        var term = new Term(Term.Kind.FIXED, null, day("2026-12-31"));
        var course = Course.of(new Clauses(term, Renewal.automatic(12, null), Notice.unknown()));
        assertThat(course.periods(day("2027-01-01")))
                .containsExactly(
                        new Period(day("1900-01-01"), day("2026-12-31")),
                        new Period(day("2027-01-01"), day("2027-12-31")));
        assertThat(Course.of(Clauses.unknown()).periods(TODAY)).isEmpty();
        var noticed = new Course(Clauses.unknown(), List.of(), new Given(TODAY, day("2026-12-31")));
        assertThat(noticed.periods(TODAY)).containsExactly(new Period(day("1900-01-01"), day("2026-12-31")));
    }

    @Test
    void daysAreWrittenFiftyYearsAheadAtLeast() {
        for (var today : List.of(day("2020-01-01"), TODAY, day("2029-12-31"))) {
            var almanac = Almanac.on(today, Almanac.USUAL_TERM_ENDS);
            assertThat(almanac).isEqualTo(ALMANAC);
            assertThat(almanac.until()).isAfterOrEqualTo(today.plusYears(50));
        }
        assertThat(yearly().periods(ALMANAC.until())).hasSizeBetween(50, 100);
        assertThat(yearly().noticeDays(ALMANAC)).hasSizeBetween(50, 100);
        assertThat(openEnded(Notice.months(3, Counting.END_OF_TERM)).noticeDays(ALMANAC))
                .hasSize(120)
                .startsWith(new NoticeDay(day("2020-03-31"), day("2020-06-30")));
    }

    @Test
    void aNoticeDayToTheEndOfAYearIsForYearsBeforeTheAgreementEndsAnyway() {
        var course =
                Course.of(fixed("2024-07-01", "2027-06-30", Renewal.none(), Notice.months(3, Counting.END_OF_YEAR)));
        assertThat(course.noticeDays(ALMANAC))
                .containsExactly(
                        new NoticeDay(day("2024-09-30"), day("2024-12-31")),
                        new NoticeDay(day("2025-09-30"), day("2025-12-31")),
                        new NoticeDay(day("2026-09-30"), day("2026-12-31")));
        assertThat(course.ifReceived(day("2026-10-01"), ALMANAC).orElseThrow())
                .isEqualTo(new Outcome(
                        day("2026-10-01"), day("2027-06-30"), new NoticeDay(day("2026-09-30"), day("2026-12-31"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLLING", "NONE", "UNKNOWN"})
    void whatCanBeGivenAnyDayOrNeverHasNoLastDay(Counting counting) {
        var notice = counting.hasLength() ? Notice.months(3, counting) : new Notice(counting, null, null);
        assertThat(openEnded(notice).noticeDays(ALMANAC)).isEmpty();
    }

    @Test
    void theEndsOfTermsAreData() {
        var winter = Almanac.on(TODAY, List.of(MonthDay.of(6, 10), MonthDay.of(1, 17)));
        var course = openEnded(Notice.months(2, Counting.END_OF_TERM));
        assertThat(course.ifReceived(day("2026-11-17"), winter).orElseThrow().end())
                .isEqualTo("2027-01-17");
        assertThat(course.ifReceived(day("2026-11-18"), winter).orElseThrow().end())
                .isEqualTo("2027-06-10");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-31, false, 2027-01-29
            2027-01-30, false, 2027-01-29
            2027-01-29, true,  2027-01-29
            2027-02-01, true,  2027-02-01
            2027-03-29, false, 2027-03-25
            2026-12-26, false, 2026-12-23
            2027-05-06, false, 2027-05-05
            """)
    void theDayNeverMovesForAWeekendOrAHolidayButTheWarningDoes(LocalDate day, boolean workday, LocalDate warning) {
        var notice = new NoticeDay(day, day.plusMonths(1));
        assertThat(notice.isWorkday()).isEqualTo(workday);
        assertThat(notice.warnOn()).isEqualTo(warning);
    }

    @Test
    void whatIsLeftToBeJudgedIsTheCurrentPeriodAndWhatWasDecidedBeyondIt() {
        assertThat(yearly().remaining(TODAY)).contains(new Period(TODAY, day("2026-12-02")));
        assertThat(yearly().remaining(day("2030-01-01"))).contains(new Period(day("2030-01-01"), day("2030-12-02")));
        var clauses = fixed("2024-01-01", "2026-12-31", Renewal.byDecision(), Notice.unknown());
        assertThat(new Course(clauses, List.of(day("2028-12-31")), null).remaining(TODAY))
                .contains(new Period(TODAY, day("2028-12-31")));
        assertThat(Course.of(clauses).remaining(day("2027-01-01"))).isEmpty();
        var noticed = new Course(yearly().clauses(), List.of(), new Given(day("2026-06-03"), day("2027-12-02")));
        assertThat(noticed.remaining(TODAY)).contains(new Period(TODAY, day("2027-12-02")));
        assertThat(Course.of(Clauses.unknown()).remaining(TODAY)).contains(new Period(TODAY, null));
    }
}
