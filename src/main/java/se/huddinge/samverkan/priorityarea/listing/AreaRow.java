package se.huddinge.samverkan.priorityarea.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.priorityarea.State;

/**
 * What lists read instead of the entity.
 *
 * @param counts decided, and within its dates today (R14)
 * @param agreements that live in it today and are open to all; so for projects and activities
 */
public record AreaRow(
        Long id,
        String title,
        String motive,
        String board,
        State state,
        boolean counts,
        @Nullable LocalDate decidedOn,
        @Nullable String paragraph,
        @Nullable String dnr,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long agreements,
        long projects,
        long activities) {
    public Long getId() {
        return id;
    }

    /** What it is called among others. */
    public String getName() {
        return title;
    }

    public long getLiving() {
        return agreements + projects + activities;
    }
}
