package se.huddinge.samverkan.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position as it stands on a day: who holds it, who stands in for her, and who has held it or will.
 *
 * @param away when the holder is away that day
 * @param absences from that day on
 */
public record Post(
        Position position,
        @Nullable Holding holder,
        @Nullable Holding deputy,
        @Nullable Absence away,
        List<Absence> absences,
        List<Holding> others) {}
