package se.huddinge.samverkan.reporting.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows that a figure counts.
 *
 * @param amount people of an activity, places of a term; 1 of what is only counted
 * @param address of the record as it is today
 */
public record Fact(
        String title, @Nullable LocalDate day, @Nullable String unit, long amount, String address) {}
