package se.huddinge.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdaysTest {
    /** Out of almanacs, with the earliest and the latest that there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
                "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25",
                "2049-04-18", "2076-04-19", "2100-03-28"
            })
    void easterIsWhereTheAlmanacHasIt(LocalDate easter) {
        assertThat(Workdays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void aYearHasTheHolidaysOfTheLawAndTheThreeEves() {
        assertThat(Workdays.holidays(2026))
                .containsExactly(Stream.of(
                                "2026-01-01",
                                "2026-01-06",
                                "2026-04-03",
                                "2026-04-05",
                                "2026-04-06",
                                "2026-05-01",
                                "2026-05-14",
                                "2026-05-24",
                                "2026-06-06",
                                "2026-06-19",
                                "2026-06-20",
                                "2026-10-31",
                                "2026-12-24",
                                "2026-12-25",
                                "2026-12-26",
                                "2026-12-31")
                        .map(LocalDate::parse)
                        .toArray(LocalDate[]::new));
    }

    @Test
    void twoHolidaysMayShareADay() {
        assertThat(Workdays.holidays(2008)).hasSize(15).contains(LocalDate.parse("2008-05-01"));
        assertThat(Workdays.isWorkday(LocalDate.parse("2008-05-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 2026-11-23
            2026-11-22, 2026-11-20
            2026-12-27, 2026-12-23
            2027-01-03, 2026-12-30
            2026-04-06, 2026-04-02
            2027-06-06, 2027-06-04
            2026-06-20, 2026-06-18
            2026-05-25, 2026-05-25
            """)
    void beforeADayOffComesTheLastWorkday(LocalDate day, LocalDate workday) {
        assertThat(Workdays.onOrBefore(day)).isEqualTo(workday);
    }

    @Test
    void whateverTheYearMidsummerAndAllSaintsAreSaturdaysAndNoTimeOffIsLongerThanAWeek() {
        for (int year = 1900; year <= 2200; year++) {
            var holidays = Workdays.holidays(year);
            assertThat(holidays)
                    .anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY
                            && !day.isBefore(LocalDate.of(day.getYear(), 6, 20))
                            && !day.isAfter(LocalDate.of(day.getYear(), 6, 26)))
                    .anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY
                            && !day.isBefore(LocalDate.of(day.getYear(), 10, 31))
                            && !day.isAfter(LocalDate.of(day.getYear(), 11, 6)));
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                var before = Workdays.onOrBefore(day);
                assertThat(Workdays.isWorkday(before)).isTrue();
                assertThat(ChronoUnit.DAYS.between(before, day)).isBetween(0L, 6L);
            }
        }
    }
}
