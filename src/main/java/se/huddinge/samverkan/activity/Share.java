package se.huddinge.samverkan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import se.huddinge.samverkan.organisation.Unit;

/** How many of those who took part in an activity of several units were one unit's own. */
@Embeddable
public record Share(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "unit_id")
        Unit unit,

        int people) {
    /** As the history writes it. */
    @Override
    public String toString() {
        return unit + ": " + people;
    }
}
