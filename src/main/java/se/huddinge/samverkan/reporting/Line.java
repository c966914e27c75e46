package se.huddinge.samverkan.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a contribution, as it was when the unit last saved.
 *
 * @param term of places, as addresses write it
 * @param beside people beside activities, places ordered beside those filled, measures done of all
 * @param asOf the day the places were counted
 * @param included whether the unit lets it stand
 */
@Embeddable
public record Line(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable String term,
        long number,
        @Nullable Long beside,
        @Nullable LocalDate asOf,
        boolean preliminary,
        boolean included) {
    public enum Kind {
        ACTIVITIES,
        PLACEMENTS,
        PROJECTS,
        FINDINGS,
        MEASURES
    }

    /** What tells it from the contribution's other lines. */
    public String key() {
        return term == null ? kind.name() : kind + "-" + term;
    }

    public Line ticked(boolean included) {
        return new Line(kind, term, number, beside, asOf, preliminary, included);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return kind + (included ? " INCLUDED" : " LEFT_OUT") + ": " + number + (term == null ? "" : " " + term);
    }
}
