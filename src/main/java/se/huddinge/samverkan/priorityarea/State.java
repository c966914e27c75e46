package se.huddinge.samverkan.priorityarea;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;

/** What an area is on a day, in one word. Only one that is VALID counts (R14). */
public enum State {
    PROPOSED,
    COMING,
    VALID,
    LAPSED,
    ENDED,
    WITHDRAWN;

    /** @param period of one that was decided */
    public static State of(Status status, @Nullable Period period, LocalDate day) {
        if (status == Status.PROPOSED) return PROPOSED;
        if (period == null) return WITHDRAWN;
        if (period.covers(day)) return VALID;
        if (period.validFrom().isAfter(day)) return COMING;
        return status == Status.ENDED ? ENDED : LAPSED;
    }
}
