package se.huddinge.samverkan.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something open between the municipality and an academy: a proposal for what to talk about.
 *
 * @param day by when
 * @param words how it stands, in the words of whoever reported it
 */
public record Topic(
        Kind kind,
        Long id,
        String title,
        String address,
        @Nullable LocalDate day,
        @Nullable String words) {
    /** As what it can be taken up at a meeting: a record that an item can be about, or words alone. */
    public String getField() {
        return switch (kind) {
            case NOTICE, REVIEW, ENDING -> "agreementIds";
            case PROJECT -> "projectIds";
            case ACTION, STEP, INQUIRY -> "line";
        };
    }

    public String getChoice() {
        return getField().equals("line") ? title : id.toString();
    }

    /** What is open, in the order in which one talks of it: what was promised first. */
    public enum Kind {
        ACTION,
        STEP,
        NOTICE,
        REVIEW,
        ENDING,
        PROJECT,
        INQUIRY
    }
}
