package se.huddinge.samverkan.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A day, from when and perhaps until when. */
public record When(
        LocalDate day, LocalTime begins, @Nullable LocalTime ends) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /** As people write it: 09.00–11.00. */
    public String getHours() {
        return ends == null ? CLOCK.format(begins) : CLOCK.format(begins) + "–" + CLOCK.format(ends);
    }

    /** When it is over; an hour after it began, where nobody has said. */
    public LocalDateTime getEnd() {
        return day.atTime(ends == null ? begins.plusHours(1) : ends);
    }
}
