package se.huddinge.samverkan.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * What lists read instead of the entity.
 *
 * @param used units that use it; planned, those that mean to
 */
public record FindingRow(
        Long id,
        String title,
        String summary,
        Evidence evidence,
        @Nullable String link,
        LocalDate foundOn,
        Name academy,
        Name unit,
        long used,
        long planned) {}
