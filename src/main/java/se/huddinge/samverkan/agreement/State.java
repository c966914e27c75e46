package se.huddinge.samverkan.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;

/** What an agreement is today, in one word: its status, and when it is signed what its period says. */
public enum State {
    DRAFT,
    IN_PREPARATION,
    DECIDED,
    FOR_SIGNATURE,
    NOT_YET,
    IN_FORCE,
    ENDING,
    LAPSED,
    ENDED,
    ABORTED,
    ANNULLED;

    /** Ends within this many days and does not renew itself: it is said to be ending. */
    public static final int ENDING_WITHIN = 180;

    /** @param period the one that counts today; null when its first day is unknown */
    public static State of(Status status, @Nullable Period period, LocalDate today) {
        return status == Status.SIGNED ? ofSigned(period, today) : valueOf(status.name());
    }

    private static State ofSigned(@Nullable Period period, LocalDate today) {
        if (period == null) return IN_FORCE;
        if (period.validFrom().isAfter(today)) return NOT_YET;
        if (!period.livesOn(today)) return LAPSED;
        return period.livesOn(today.plusDays(ENDING_WITHIN + 1L)) ? IN_FORCE : ENDING;
    }
}
