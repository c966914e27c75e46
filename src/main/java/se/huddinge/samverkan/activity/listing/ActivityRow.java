package se.huddinge.samverkan.activity.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.activity.Status;

/**
 * What the list reads instead of the entity.
 *
 * @param late planned for a day that has passed
 */
record ActivityRow(
        Long id,
        String title,
        String kind,
        LocalDate heldOn,
        @Nullable String partners,
        String unit,
        @Nullable Integer people,
        Status status,
        boolean late) {}
