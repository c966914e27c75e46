package se.huddinge.samverkan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Position;

/** What is to happen after an activity, by when, and whose position answers for it. */
@Embeddable
public record NextStep(
        String text,
        @Nullable LocalDate due,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "next_step_position_id") @Nullable
        Position position) {
    /** As the history writes it. */
    @Override
    public String toString() {
        return due == null ? text : due + " " + text;
    }
}
