package se.huddinge.samverkan.agreement.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long before its end an agreement must be given notice, and to which end. */
@Embeddable
public record Notice(
        @Enumerated(EnumType.STRING) Counting counting,
        @Nullable Integer amount,
        @Enumerated(EnumType.STRING) @Nullable Unit unit) {
    /** To which day: the last three end on the first such day that leaves time enough. */
    public enum Counting {
        END_OF_PERIOD,
        ROLLING,
        END_OF_YEAR,
        END_OF_TERM,
        NONE,
        UNKNOWN;

        public boolean hasLength() {
            return compareTo(NONE) < 0;
        }
    }

    public enum Unit {
        MONTHS,
        DAYS
    }

    public Notice {
        if (counting.hasLength() != (amount != null && unit != null) || (amount == null) != (unit == null))
            throw new IllegalArgumentException("a notice that is counted has a length, no other has");
        if (amount != null && amount < 1) throw new IllegalArgumentException("notice is at least a day");
    }

    public static Notice unknown() {
        return new Notice(Counting.UNKNOWN, null, null);
    }

    public static Notice none() {
        return new Notice(Counting.NONE, null, null);
    }

    public static Notice months(int amount, Counting counting) {
        return new Notice(counting, amount, Unit.MONTHS);
    }

    public static Notice days(int amount, Counting counting) {
        return new Notice(counting, amount, Unit.DAYS);
    }

    /** When the time is up that begins with the day of receipt: the same day number, or the month's last. */
    LocalDate after(LocalDate received) {
        if (amount == null) return received;
        return unit == Unit.MONTHS ? received.plusMonths(amount) : received.plusDays(amount);
    }

    /**
     * The last day on which it may be received so that the time is up by the end. Counted back from a short month that
     * is later than the day number says: a month before 28 February is 31 January. No weekend moves it.
     */
    LocalDate lastDayBefore(LocalDate end) {
        if (amount == null) return end;
        if (unit == Unit.DAYS) return end.minusDays(amount);
        var day = end.minusMonths(amount);
        while (!after(day.plusDays(1)).isAfter(end)) day = day.plusDays(1);
        return day;
    }

    /** For who says it; null when there is nothing to say. */
    public @Nullable Length length() {
        if (amount == null) return null;
        return unit == Unit.MONTHS ? Length.months(amount) : Length.days(amount);
    }

    /** As the history writes it. */
    @Override
    public String toString() {
        return amount == null ? counting.name() : counting + " " + amount + " " + unit;
    }
}
