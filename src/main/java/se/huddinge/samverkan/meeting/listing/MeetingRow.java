package se.huddinge.samverkan.meeting.listing;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.meeting.When;

/**
 * What lists read instead of the entity.
 *
 * @param with the body that meets, or the academy
 * @param items on its agenda, as far as the reader may know
 * @param open action points that are not done
 */
public record MeetingRow(
        Long id,
        String title,
        LocalDate heldOn,
        LocalTime begins,
        @Nullable LocalTime ends,
        @Nullable String place,
        Status status,
        String unit,
        @Nullable String with,
        int items,
        int open) {
    public When getWhen() {
        return new When(heldOn, begins, ends);
    }
}
