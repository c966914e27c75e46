package se.huddinge.samverkan.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * What an address says of the period.
 *
 * @param period an ISO 8601 interval of days
 * @param from with {@code to}, days of one's own, before the period
 */
public record PeriodChoice(
        @Nullable String period,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

    /** The key of the words for why it cannot be shown as it was asked for; null when it can. */
    public @Nullable String objection(Errors errors) {
        if (errors.hasErrors() || (from == null) != (to == null)) return "figures.own.unreadable";
        if (from != null && to != null) {
            if (to.isBefore(from)) return "figures.own.order";
            return Periods.plausible(from, to).isEmpty() ? "figures.own.range" : null;
        }
        return period != null && Periods.read(period).isEmpty() ? "figures.own.unreadable" : null;
    }
}
