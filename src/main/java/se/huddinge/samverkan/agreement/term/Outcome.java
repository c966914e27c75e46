package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a notice.
 *
 * @param missed the end that it came too late for, and when it should have come; null when it came in time
 */
public record Outcome(
        LocalDate received, LocalDate end, @Nullable NoticeDay missed) {
    public boolean isLate() {
        return missed != null;
    }

    /** How much longer the agreement goes on because of that, when it is whole months. */
    public Optional<Length> goesOnFor() {
        if (missed == null) return Optional.empty();
        var from = missed.endsOn().plusDays(1);
        var until = end.plusDays(1);
        var months = (int) from.until(until).toTotalMonths();
        return months > 0 && from.plusMonths(months).equals(until)
                ? Optional.of(Length.months(months))
                : Optional.empty();
    }
}
