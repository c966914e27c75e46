package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near the day is. */
public enum Nearness {
    LATE("day < :today"),
    WEEK("day between :today and cast(:today as date) + 7"),
    MONTH("day > cast(:today as date) + 7 and day <= cast(:today as date) + interval '1 month'"),
    LATER("day > cast(:today as date) + interval '1 month'"),
    UNDATED("day is null");

    private final String condition;

    Nearness(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public static Nearness of(@Nullable LocalDate day, LocalDate today) {
        if (day == null) return UNDATED;
        if (day.isBefore(today)) return LATE;
        if (!day.isAfter(today.plusWeeks(1))) return WEEK;
        return day.isAfter(today.plusMonths(1)) ? LATER : MONTH;
    }
}
