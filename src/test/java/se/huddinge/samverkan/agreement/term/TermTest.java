package se.huddinge.samverkan.agreement.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.agreement.term.Term.Kind;
import se.huddinge.samverkan.shared.Period;

class TermTest {
    static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void aLastDayMakesATermFixed() {
        assertThat(Term.of(Kind.UNKNOWN, FIRST, LAST)).isEqualTo(new Term(Kind.FIXED, FIRST, LAST));
    }

    @Test
    void withoutALastDayATermIsNotFixed() {
        assertThat(Term.of(Kind.FIXED, FIRST, null).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(Term.of(null, null, null)).isEqualTo(Term.unknown());
        assertThat(Term.of(Kind.UNTIL_FURTHER_NOTICE, FIRST, null).kind()).isEqualTo(Kind.UNTIL_FURTHER_NOTICE);
    }

    @Test
    void aTermEndsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(Kind.FIXED, LAST, FIRST));
        assertThat(new Term(Kind.FIXED, FIRST, FIRST).lastDay()).isEqualTo(FIRST);
    }

    @Test
    void aPeriodIsAsLongAsTheTerm() {
        assertThat(periods(new Term(Kind.FIXED, FIRST, LAST))).containsExactly(new Period(FIRST, LAST));
        assertThat(periods(new Term(Kind.UNTIL_FURTHER_NOTICE, FIRST, null))).containsExactly(new Period(FIRST, null));
        assertThat(periods(Term.unknown())).isEmpty();
        assertThat(periods(new Term(Kind.FIXED, null, LAST)))
                .containsExactly(new Period(LocalDate.parse("1900-01-01"), LAST));
    }

    static List<Period> periods(Term term) {
        return Course.of(Clauses.of(term)).periods(TODAY);
    }

    @Test
    void thePeriodThatCountsIsTheFirstThatHasNotEnded() {
        var first = new Period(FIRST, LocalDate.parse("2025-12-31"));
        var second = new Period(LocalDate.parse("2026-01-01"), LAST);
        assertThat(Periods.on(TODAY, List.of(first, second))).contains(second);
        assertThat(Periods.on(FIRST, List.of(first, second))).contains(first);
        assertThat(Periods.on(LAST.plusDays(1), List.of(first, second))).contains(second);
        assertThat(Periods.on(TODAY, List.of())).isEmpty();
    }
}
