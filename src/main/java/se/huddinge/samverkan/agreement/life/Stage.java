package se.huddinge.samverkan.agreement.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A station on the line that the page draws of an agreement's life.
 *
 * @param day since when, or until when
 * @param step what it rests on; none for what has not come, or came before the agreement was registered here
 */
public record Stage(
        Name name,
        Place place,
        @Nullable LocalDate day,
        @Nullable Step step) {
    public enum Name {
        DRAFT,
        PREPARATION,
        DECISION,
        SIGNING,
        FORCE,
        END,
        ABORTED,
        ANNULLED
    }

    public enum Place {
        DONE,
        SKIPPED,
        CURRENT,
        NEXT,
        AHEAD
    }

    Stage at(Place other) {
        return new Stage(name, other, day, step);
    }
}
