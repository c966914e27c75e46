package se.huddinge.samverkan.account;

import org.jspecify.annotations.Nullable;

/** A password as it was typed: never trimmed, as other text is, and never written anywhere. */
public record Password(String text) {
    /** How a form's field becomes one; an empty field is none. */
    public static @Nullable Password valueOf(String text) {
        return text.isEmpty() ? null : new Password(text);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
