package se.huddinge.samverkan.priorityarea.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.priorityarea.LinkKind;

/**
 * Something that lies in an area, or looks as if it could.
 *
 * @param linkId none of what is only proposed
 * @param living it counts as collaboration today
 * @param day an agreement's or a project's last day, an activity's own
 * @param words the texts have words in common
 * @param parts how many parts of the strategy both serve
 */
public record Linked(
        @Nullable Long linkId,
        LinkKind kind,
        Long id,
        String title,
        @Nullable String unit,
        @Nullable String academies,
        @Nullable LocalDate day,
        boolean living,
        boolean words,
        int parts) {
    public String getAddress() {
        return kind.address(id);
    }
}
