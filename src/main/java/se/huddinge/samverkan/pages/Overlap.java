package se.huddinge.samverkan.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.pages.Trend.Depth;

/**
 * Where two units or more meet, and should know of each other: an academy, or a part of it.
 *
 * @param institution none when it is the academy itself with all its parts
 */
record Overlap(
        Long academyId,
        @Nullable Long institutionId,
        String academy,
        @Nullable String institution,
        List<Meeter> meeters) {
    /** A unit that meets there, and how: what is not there is nothing. */
    record Meeter(Unit unit, Map<Depth, Long> times) {
        public long times(Depth depth) {
            return times.getOrDefault(depth, 0L);
        }
    }

    /** A line of the file. */
    record Line(Overlap place, Meeter meeter) {}

    public String getName() {
        return institution == null ? academy : academy + ", " + institution;
    }

    public List<String> getUnits() {
        return meeters.stream().map(meeter -> meeter.unit().getName()).toList();
    }

    /** The list of exactly what the unit has there. */
    public String rows(Depth depth, Meeter meeter, Span span) {
        var at = institutionId == null ? "academy=" + academyId : "institution=" + institutionId;
        return depth.rows("unit=" + meeter.unit().getId() + "&" + at, span);
    }
}
