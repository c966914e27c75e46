package se.huddinge.samverkan.priorityarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.huddinge.samverkan.shared.Period;

class StateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DECIDED, 2026-01-01, 2026-11-22, LAPSED
            DECIDED, 2026-01-01, 2026-11-23, VALID
            DECIDED, 2026-11-23, 2026-11-23, VALID
            DECIDED, 2026-11-24, ,           COMING
            DECIDED, 2026-11-23, ,           VALID
            ENDED,   2026-01-01, 2026-11-22, ENDED
            ENDED,   2026-01-01, 2026-11-23, VALID
            """)
    void whatWasDecidedCountsFromItsFirstDayToItsLast(Status status, LocalDate from, LocalDate to, State state) {
        assertThat(State.of(status, new Period(from, to), LocalDate.of(2026, 11, 23)))
                .isEqualTo(state);
    }

    @Test
    void whatWasNeverDecidedNeverCounts() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(State.of(Status.PROPOSED, null, day)).isEqualTo(State.PROPOSED);
        assertThat(State.of(Status.ENDED, null, day)).isEqualTo(State.WITHDRAWN);
    }
}
