package se.huddinge.samverkan.agreement.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long an agreement lasts, as its own text says, or that nobody knows yet (rule R10). */
@Embeddable
public record Term(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    public enum Kind {
        FIXED,
        UNTIL_FURTHER_NOTICE,
        UNKNOWN
    }

    public Term {
        if (kind != Kind.FIXED && lastDay != null)
            throw new IllegalArgumentException("only a fixed term has a last day");
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay))
            throw new IllegalArgumentException("term ends before it starts");
    }

    public static Term unknown() {
        return new Term(Kind.UNKNOWN, null, null);
    }

    /** A last day makes it fixed, whatever else was said; without one it cannot be fixed. */
    public static Term of(@Nullable Kind kind, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (lastDay != null) return new Term(Kind.FIXED, firstDay, lastDay);
        return new Term(kind == Kind.UNTIL_FURTHER_NOTICE ? kind : Kind.UNKNOWN, firstDay, null);
    }

    /** Of so many months from the first day. */
    public static LocalDate lastDay(LocalDate firstDay, int months) {
        return firstDay.plusMonths(months).minusDays(1);
    }

    /** As the history writes it: a question mark for what is not known. */
    @Override
    public String toString() {
        var last = kind == Kind.UNTIL_FURTHER_NOTICE ? "" : text(lastDay);
        return text(firstDay) + "–" + last;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }
}
