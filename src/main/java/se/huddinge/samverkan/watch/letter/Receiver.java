package se.huddinge.samverkan.watch.letter;

import java.util.Locale;

/**
 * Somebody who wants letters and can have them.
 *
 * @param atOnce what happens is told when it happens
 */
public record Receiver(Long accountId, String name, String email, Locale language, boolean atOnce) {
    public String firstName() {
        return name.split(" ")[0];
    }
}
