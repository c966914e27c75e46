package se.huddinge.samverkan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.PageTest;

@PageTest
class PeriodsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Periods periods;

    Span chosen(@Nullable String period, @Nullable String from, @Nullable String to) {
        return periods.chosen(new PeriodChoice(
                period, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }

    @Test
    void whoChoosesNothingSeesTheYearUntilToday() {
        assertThat(chosen(null, null, null)).isEqualTo(new Span(LocalDate.of(2026, 1, 1), TODAY));
    }

    @Test
    void whatCannotBeReadIsTheYearUntilToday() {
        for (var nonsense : new String[] {
            "",
            "/",
            "2026",
            "2026-02-30/2026-03-01",
            "2026-03-01/2026-02-01",
            "0001-01-01/9999-12-31",
            "a/b/c",
            "+999999999-01-01/+999999999-12-31"
        }) assertThat(chosen(nonsense, null, null).last()).as(nonsense).isEqualTo(TODAY);
        assertThat(chosen(null, "2026-03-01", "2026-02-01").last()).isEqualTo(TODAY);
    }

    @Test
    void anyDaysCanBeChosen() {
        assertThat(chosen("2024-02-03/2024-02-29", null, null))
                .isEqualTo(new Span(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 29)));
        assertThat(chosen("2024-02-03/2024-02-29", "2025-05-05", "2025-05-06").first())
                .isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void theUsualOnesAreThoseThatHaveBegun() {
        assertThat(periods.choices())
                .extracting(Periods.Choice::getAddress)
                .startsWith("2026-01-01/2026-11-23", "2026-01-01/2026-03-31", "2026-01-01/2026-08-31")
                .contains("2026-10-01/2026-12-31", "2025-01-01/2025-12-31", "2024-04-01/2024-06-30")
                .doesNotHaveDuplicates();
    }
}
