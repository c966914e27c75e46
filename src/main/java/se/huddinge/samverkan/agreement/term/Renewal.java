package se.huddinge.samverkan.agreement.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the agreed time is over.
 *
 * @param months how long each automatic renewal lasts
 * @param times how often it renews at most; null means without end
 */
@Embeddable
public record Renewal(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable Integer months,
        @Nullable Integer times) {
    public enum Kind {
        NONE,
        AUTOMATIC,
        BY_DECISION,
        UNKNOWN
    }

    public Renewal {
        if ((kind == Kind.AUTOMATIC) != (months != null))
            throw new IllegalArgumentException("an automatic renewal has a length, no other has");
        if (kind != Kind.AUTOMATIC && times != null)
            throw new IllegalArgumentException("only an automatic renewal is counted");
        if (months != null && months < 1 || times != null && times < 1)
            throw new IllegalArgumentException("a renewal lasts, and happens, at least once");
    }

    public static Renewal unknown() {
        return new Renewal(Kind.UNKNOWN, null, null);
    }

    public static Renewal none() {
        return new Renewal(Kind.NONE, null, null);
    }

    public static Renewal byDecision() {
        return new Renewal(Kind.BY_DECISION, null, null);
    }

    public static Renewal automatic(int months, @Nullable Integer times) {
        return new Renewal(Kind.AUTOMATIC, months, times);
    }

    /** Whether the agreement goes on for ever as long as nobody says anything. */
    public boolean endless() {
        return kind == Kind.AUTOMATIC && times == null;
    }

    /** Whether there is an n-th renewal; the first is 1. */
    boolean happens(int n) {
        return months != null && (times == null || n <= times);
    }

    /** Always counted from the first end, so that nothing drifts over the short months. */
    LocalDate end(LocalDate firstEnd, int n) {
        return months == null
                ? firstEnd
                : firstEnd.plusDays(1).plusMonths((long) n * months).minusDays(1);
    }

    /** As the history writes it. */
    @Override
    public String toString() {
        return months == null ? kind.name() : kind + " " + months + (times == null ? "" : " × " + times);
    }
}
