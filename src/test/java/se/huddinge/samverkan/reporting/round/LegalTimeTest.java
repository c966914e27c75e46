package se.huddinge.samverkan.reporting.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.huddinge.samverkan.reporting.ReportKind;

class LegalTimeTest {
    /** Half a year to two thirds of it; two months to hand it over. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            INTERIM_2, 2026-01-01, 2026-08-31, 2026-10-31, 2026-10-31, false, false
            INTERIM_2, 2026-01-01, 2026-08-31, 2026-11-01, 2026-10-31, true,  false
            INTERIM_1, 2026-01-01, 2026-06-30, 2026-08-30, 2026-08-30, false, false
            INTERIM_1, 2026-01-01, 2026-06-29, 2026-12-31, ,           false, true
            INTERIM_1, 2026-01-01, 2026-03-31, 2026-12-31, ,           false, true
            INTERIM_2, 2026-01-01, 2026-09-01, 2026-12-31, ,           false, true
            INTERIM_2, 2027-12-31, 2028-08-29, 2028-09-30, 2028-10-29, false, false
            ANNUAL,    2026-01-01, 2026-12-31, 2027-12-31, ,           false, false
            OTHER,     2026-01-01, 2026-08-31, 2027-12-31, ,           false, false
            """)
    void theLawBindsAnInterimReportOfHalfToTwoThirdsOfAYear(
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            LocalDate handover,
            @Nullable LocalDate latest,
            boolean late,
            boolean unlikely) {
        assertThat(LegalTime.of(kind, from, to, handover)).isEqualTo(new LegalTime(latest, late, unlikely));
    }
}
