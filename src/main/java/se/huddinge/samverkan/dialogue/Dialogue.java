package se.huddinge.samverkan.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the municipality last met an academy, and when it next does.
 *
 * @param ours it is prioritised, or there is an agreement in force or a project under way with it
 * @param lastMet none when they never met as far as is known
 * @param officers how many people it has appointed to speak with the municipality today (S42)
 */
public record Dialogue(
        Long id,
        String name,
        boolean prioritised,
        boolean ours,
        @Nullable LocalDate lastMet,
        @Nullable LocalDate next,
        long officers,
        boolean tooLong) {
    public Long getId() {
        return id;
    }

    /** In one word. */
    public Standing getStanding() {
        if (next != null) return Standing.PLANNED;
        if (tooLong) return lastMet == null ? Standing.NEVER : Standing.TOO_LONG;
        return lastMet == null ? Standing.UNKNOWN : Standing.RECENT;
    }
}
