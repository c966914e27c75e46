package se.huddinge.samverkan.priorityarea.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.priorityarea.LinkKind;

/**
 * An agreement, a project or an activity that lives today and lies in no area that counts.
 *
 * @param day an agreement's last day, a project's last day, an activity's own
 */
record LooseRow(
        LinkKind kind,
        Long id,
        String title,
        @Nullable String unit,
        @Nullable String academies,
        @Nullable LocalDate day) {
    public String getAddress() {
        return kind.address(id);
    }
}
