package se.huddinge.samverkan.figures;

import java.util.List;
import java.util.Map;

/**
 * What was done with one academy, or by one unit, in some spans.
 *
 * @param others those on the other side of the matrix with something counted in any of the spans
 * @param counts of each span, by the other's id, {@link Grid#ALL} standing for all of them
 */
public record Series(List<Member> others, List<Map<Long, Count>> counts) {
    public Count all(int span) {
        return of(span, Grid.ALL);
    }

    public Count of(int span, Member other) {
        return of(span, other.id());
    }

    private Count of(int span, long id) {
        return counts.get(span).getOrDefault(id, Count.NONE);
    }
}
