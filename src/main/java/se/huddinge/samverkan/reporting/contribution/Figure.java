package se.huddinge.samverkan.reporting.contribution;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.placement.Semester;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.Line;

/**
 * A line of a contribution as its page shows it.
 *
 * @param rows the address of exactly what it counts
 * @param now what it would say today; none when it says the same
 */
public record Figure(Line line, String rows, @Nullable Line now) {
    static Figure of(Line line, @Nullable Line today, Contribution contribution) {
        return new Figure(line, rows(line, contribution), today == null || same(line, today) ? null : today);
    }

    private static boolean same(Line one, Line other) {
        return one.ticked(true).equals(other.ticked(true));
    }

    private static String rows(Line line, Contribution contribution) {
        var span = contribution.getRound().span();
        var unit = contribution.getUnit().getId();
        var days = "&from=" + span.first() + "&to=" + span.last();
        return switch (line.kind()) {
            case ACTIVITIES -> "/aktiviteter?state=DONE&unit=" + unit + days;
            case PLACEMENTS -> "/platser/" + unit + "/" + line.term();
            case PROJECTS -> "/projekt?unit=" + unit + days;
            case FINDINGS -> "/resultat?by=" + unit + days;
            case MEASURES ->
                "/handlingsplaner/atgarder?showing=LIVE&unit=" + unit + "&year="
                        + span.last().getYear();
        };
    }

    /** The term that places are counted in. */
    public @Nullable Semester getSemester() {
        var term = line.term();
        return term == null ? null : Semester.of(term);
    }
}
