package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.huddinge.samverkan.shared.Period;

/** The only writer of period rows: what a term comes to in days. */
public final class Periods {
    private Periods() {}

    /** Before any day that an agreement may carry. */
    private static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    /**
     * In order. Without a last day the period stands open. An unknown first day lies somewhere in the past when the last
     * one is known; when neither is, there is no period to count with.
     */
    public static List<Period> of(Term term) {
        if (term.firstDay() != null) return List.of(new Period(term.firstDay(), term.lastDay()));
        return term.lastDay() == null ? List.of() : List.of(new Period(SINCE_EVER, term.lastDay()));
    }

    /** The one that counts on a day: the first that has not ended by then, or else the last. */
    public static Optional<Period> on(LocalDate day, List<Period> periods) {
        return periods.stream()
                .filter(period -> period.livesOn(day))
                .findFirst()
                .or(() -> periods.stream().reduce((first, second) -> second));
    }

    /** All that is left on the day: an unknown first day may be any, so then it is from the day and on. */
    public static Optional<Period> remaining(LocalDate day, List<Period> periods) {
        if (periods.isEmpty()) return Optional.of(new Period(day, null));
        var whole = new Period(
                periods.get(0).validFrom(), periods.get(periods.size() - 1).validTo());
        if (!whole.livesOn(day)) return Optional.empty();
        return Optional.of(whole.validFrom().isBefore(day) ? new Period(day, whole.validTo()) : whole);
    }
}
