package se.huddinge.samverkan.journal;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param name of who did it; none where the program did
 * @param title none when the record is gone
 */
record JournalRow(
        LocalDateTime happenedAt,
        @Nullable String name,
        Kind kind,
        Long recordId,
        @Nullable String title,
        String action) {
    public @Nullable String address() {
        return title == null ? null : kind.address(recordId);
    }
}
