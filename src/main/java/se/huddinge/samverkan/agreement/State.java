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
    NOTICE_GIVEN,
    LAPSED,
    ENDED,
    ABORTED,
    ANNULLED;

    /** Somebody has to decide about it. */
    public boolean isPressing() {
        return this == ENDING || this == NOTICE_GIVEN || this == LAPSED;
    }

    /** What comes after the period that counts today. */
    public enum Fate {
        ENDS,
        GOES_ON,
        NOTICED
    }

    /**
     * @param period the one that counts today; null when its days are unknown
     * @param soon the last day, inclusive, on which an end is said to be near
     */
    public static State of(Status status, @Nullable Period period, Fate fate, LocalDate today, LocalDate soon) {
        return status == Status.SIGNED ? ofSigned(period, fate, today, soon) : valueOf(status.name());
    }

    private static State ofSigned(@Nullable Period period, Fate fate, LocalDate today, LocalDate soon) {
        if (period != null && !period.livesOn(today)) return LAPSED;
        if (fate == Fate.NOTICED) return NOTICE_GIVEN;
        if (period == null) return IN_FORCE;
        if (period.validFrom().isAfter(today)) return NOT_YET;
        return fate == Fate.GOES_ON || period.livesOn(soon.plusDays(1)) ? IN_FORCE : ENDING;
    }
}
