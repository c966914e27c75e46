package se.huddinge.samverkan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.figures.Span.Grain;

class SpanTest {
    static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aYearToDateIsWholeMonthsAndTheDaysThatAreLeft() {
        assertThat(span("2026-01-01", "2026-11-23").slices())
                .containsExactly(
                        new Span.Slice(Grain.MONTH, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-10-31")),
                        new Span.Slice(Grain.DAY, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-23")));
    }

    @Test
    void daysWithinAMonthAreOnlyDays() {
        assertThat(span("2026-02-03", "2026-03-30").slices())
                .extracting(Span.Slice::grain)
                .containsExactly(Grain.DAY);
        assertThat(span("2026-02-28", "2026-02-28").slices()).hasSize(1);
    }

    /** Every day lies in exactly one slice, and a month is taken whole only when all of it is wanted. */
    @Test
    void theSlicesAreTheDaysOnceEach() {
        var random = new Random(20261124);
        for (int n = 0; n < 300; n++) {
            var first = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
            var span = new Span(first, first.plusDays(random.nextInt(500)));
            var slices = span.slices();
            assertThat(slices.stream()
                            .flatMap(slice ->
                                    slice.from().datesUntil(slice.until().plusDays(1)))
                            .sorted())
                    .isEqualTo(span.first().datesUntil(span.last().plusDays(1)).toList());
            assertThat(slices.stream().filter(slice -> slice.grain() == Grain.MONTH))
                    .allMatch(slice -> slice.from().getDayOfMonth() == 1
                            && slice.until()
                                    .equals(YearMonth.from(slice.until()).atEndOfMonth()));
        }
    }

    @Test
    void aYearBeforeAWholeMonthStaysWhole() {
        assertThat(span("2025-02-01", "2025-02-28").yearBefore()).isEqualTo(span("2024-02-01", "2024-02-29"));
        assertThat(span("2024-02-01", "2024-02-29").yearBefore()).isEqualTo(span("2023-02-01", "2023-02-28"));
        assertThat(span("2026-01-01", "2026-11-23").yearBefore()).isEqualTo(span("2025-01-01", "2025-11-23"));
    }

    @Test
    void itDoesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> span("2026-02-01", "2026-01-31"));
    }
}
