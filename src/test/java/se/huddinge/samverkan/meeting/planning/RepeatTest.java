package se.huddinge.samverkan.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            WEEK,       2026-11-26, 1, 2026-12-03
            TWO_WEEKS,  2026-12-28, 1, 2027-01-11
            MONTH,      2026-11-19, 1, 2026-12-17
            MONTH,      2026-10-29, 1, 2026-11-26
            MONTH,      2026-10-29, 3, 2027-01-28
            QUARTER,    2026-11-30, 1, 2027-02-22
            HALF_YEAR,  2026-08-03, 1, 2027-02-01
            TWO_MONTHS, 2026-12-31, 1, 2027-02-25
            """)
    void itComesBackOnTheSameDayOfTheWeek(Repeat repeat, LocalDate first, int n, LocalDate day) {
        assertThat(repeat.after(first, n)).isEqualTo(day);
        assertThat(day.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
    }
}
