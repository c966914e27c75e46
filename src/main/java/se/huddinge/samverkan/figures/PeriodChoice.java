package se.huddinge.samverkan.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an address says of the period.
 *
 * @param period an ISO 8601 interval of days
 * @param from with {@code to}, days of one's own, before the period
 */
public record PeriodChoice(
        @Nullable String period,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {}
