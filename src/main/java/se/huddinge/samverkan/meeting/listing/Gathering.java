package se.huddinge.samverkan.meeting.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a day in the calendar.
 *
 * @param about when on the day, and where
 * @param hers whether she is called to it, or her unit holds it
 * @param draft it is read on pages, and leaves them in no file
 */
public record Gathering(
        Long id,
        LocalDate day,
        String title,
        @Nullable String about,
        Long unitId,
        String unit,
        boolean hers,
        boolean draft) {}
