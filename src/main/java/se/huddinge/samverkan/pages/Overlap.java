package se.huddinge.samverkan.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.pages.Trend.Depth;

/** Where two units or more meet the same academy, or the same part of it, and should know of each other. */
record Overlap(List<Place> places) {
    /**
     * An academy, or a part of it.
     *
     * @param institution none when it is the academy itself with all its parts
     */
    record Place(
            Long academyId,
            @Nullable Long institutionId,
            String academy,
            @Nullable String institution,
            List<Meeter> meeters) {
        public String getName() {
            return institution == null ? academy : academy + ", " + institution;
        }

        public List<String> getUnits() {
            return meeters.stream().map(meeter -> meeter.unit().getName()).toList();
        }
    }

    /** A unit that meets there, and how: what is not there is nothing. */
    record Meeter(Unit unit, Map<Depth, Long> times) {
        public long times(Depth depth) {
            return times.getOrDefault(depth, 0L);
        }
    }

    /** A line of the file. */
    record Line(Place place, Meeter meeter) {}

    Stream<Line> lines() {
        return places.stream().flatMap(place -> place.meeters().stream().map(meeter -> new Line(place, meeter)));
    }

    /** The list of exactly what a unit has at the place. */
    public static String rows(Depth depth, Place place, Meeter meeter, Span span) {
        var at =
                place.institutionId() == null ? "academy=" + place.academyId() : "institution=" + place.institutionId();
        return depth.rows("unit=" + meeter.unit().getId() + "&" + at, span);
    }
}
