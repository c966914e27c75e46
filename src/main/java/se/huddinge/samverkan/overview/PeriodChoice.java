package se.huddinge.samverkan.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an address says of the period and of what is counted.
 *
 * @param period an ISO 8601 interval of days
 * @param from with {@code to}, days of one's own, before the period
 */
record PeriodChoice(
        @Nullable String period,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable Measure measure) {
    Measure counted() {
        return measure == null ? Measure.ACTIVITIES : measure;
    }
}
