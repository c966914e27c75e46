package se.huddinge.samverkan.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** What lists and pickers read instead of the entity. */
public record MeasureRow(
        Long id,
        Long planId,
        int year,
        Name unit,
        String title,
        Measure.State state,
        @Nullable LocalDate due,
        @Nullable String responsible,
        @Nullable String followUp,
        @Nullable String result) {
    public Long getId() {
        return id;
    }

    /** What it is called among others. */
    public String getName() {
        return title + " (" + unit.read() + ", " + year + ")";
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}
