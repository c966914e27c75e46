package se.huddinge.samverkan.watch.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a link asks.
 *
 * @param name of who answers
 * @param title of what it is about, and whose it is; nothing when there is nothing more to ask
 */
record Question(
        State state,
        Answer answer,
        @Nullable String name,
        @Nullable String title,
        @Nullable String unit,
        @Nullable LocalDate day) {
    /** Also message keys. */
    enum State {
        OPEN,
        USED,
        EXPIRED,
        /** Somebody has answered, or asks something else now. */
        SETTLED,
        /** She does not hold the position any more. */
        NOT_YOURS
    }

    static Question closed(State state, Answer answer) {
        return new Question(state, answer, null, null, null, null);
    }

    /** What the day is. */
    public String getDayKey() {
        return switch (answer) {
            case HELD, MOVED, CANCELLED -> "watch.answer.day";
            case NOTHING_NEW -> "watch.answer.last-day";
            case LATER -> "watch.day";
        };
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What is answered is as it should be; the others are gone. */
    boolean isGone() {
        return !isOpen() && state != State.USED;
    }
}
