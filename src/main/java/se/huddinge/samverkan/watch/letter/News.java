package se.huddinge.samverkan.watch.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened and that somebody is told of.
 *
 * @param kind what it is
 * @param title of what it is about
 * @param day by when she is to do something
 */
public record News(
        Long id,
        Long accountId,
        Kind kind,
        Long itemId,
        String title,
        @Nullable LocalDate day) {
    /** Also message keys. */
    public enum Kind {
        /** The departments are asked how it goes. */
        ASKED,
        /** A department needs something of the coordinator. */
        NEED,
        /** She has answered. */
        REPLIED
    }

    String key() {
        return "news-" + id;
    }

    String address() {
        return "/lagesrapporter/" + itemId;
    }
}
