package se.huddinge.samverkan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
    @ParameterizedTest
    @CsvSource({
        "2021-12-03,     2021-12-03",
        "+75d,           2027-02-06",
        "-14m first,     2025-09-01",
        "+3m last,       2027-02-28",
        "-1y workday,    2025-11-21", // from a Sunday, to the Friday before
        "-4m workday,    2026-06-30", // July
    })
    void aDayIsToldFromToday(String told, LocalDate day) {
        assertThat(Day.of(told).from(LocalDate.of(2026, 11, 23))).isEqualTo(day);
    }
}
