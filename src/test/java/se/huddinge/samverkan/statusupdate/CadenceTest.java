package se.huddinge.samverkan.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.huddinge.samverkan.statusupdate.Cadence.Every;

class CadenceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTH,     2026-01-31, 2026-01-30, ,           2026-01-31
            MONTH,     2026-01-31, 2026-01-31, 2026-01-31, 2026-02-28
            MONTH,     2026-01-31, 2026-03-30, 2026-02-28, 2026-03-31
            MONTH,     2026-01-31, 2026-03-31, 2026-03-31, 2026-04-30
            TWO_WEEKS, 2026-11-02, 2026-11-29, 2026-11-16, 2026-11-30
            QUARTER,   2026-11-30, 2027-03-01, 2027-02-28, 2027-05-30
            """)
    void itsDaysAreCountedFromTheFirst(Every every, LocalDate first, LocalDate today, LocalDate due, LocalDate next) {
        var cadence = cadence(every, first);
        assertThat(cadence.dueBy(today).orElse(null)).isEqualTo(due);
        assertThat(cadence.nextAfter(today)).contains(next);
    }

    @Test
    void offHasNoDays() {
        var cadence = cadence(Every.OFF, LocalDate.parse("2026-01-01"));
        assertThat(cadence.dueBy(LocalDate.parse("2026-11-23"))).isEmpty();
        assertThat(cadence.nextAfter(LocalDate.parse("2026-11-23"))).isEmpty();
    }

    private static Cadence cadence(Every every, LocalDate first) {
        var cadence = new Cadence();
        cadence.change(new CadenceForm(every, first, 10, null));
        return cadence;
    }
}
