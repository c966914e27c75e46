package se.huddinge.samverkan.web;

import org.jspecify.annotations.Nullable;

/**
 * A filter that is on: its parameter, and what it is called.
 *
 * @param key a message key; null when the text is data or was typed
 */
public record Chip(String parameter, @Nullable String key, String text) {
    public static Chip of(String parameter, String text) {
        return new Chip(parameter, null, text);
    }

    public static Chip ofKey(String parameter, String key) {
        return new Chip(parameter, key, "");
    }
}
