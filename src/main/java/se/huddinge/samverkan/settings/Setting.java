package se.huddinge.samverkan.settings;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a municipality may want otherwise. Declared as a constant by the feature that reads it, and made known
 * by a {@link Declares}.
 *
 * @param key also the message key of its name, with an explanation under .hint
 */
public record Setting<T>(String key, Kind kind, T fallback, Function<String, Optional<T>> reader) {
    /** How it is edited. */
    public enum Kind {
        DAYS,
        NUMBER,
        TEXT,
        YES_NO
    }

    private static final int LONGEST_TEXT = 200;

    public static Setting<Integer> days(String key, int fallback, int least, int most) {
        return new Setting<>(key, Kind.DAYS, fallback, text -> number(text, least, most));
    }

    public static Setting<Integer> number(String key, int fallback, int least, int most) {
        return new Setting<>(key, Kind.NUMBER, fallback, text -> number(text, least, most));
    }

    public static Setting<String> text(String key, String fallback) {
        return new Setting<>(
                key, Kind.TEXT, fallback, text -> Optional.of(text).filter(t -> t.length() <= LONGEST_TEXT));
    }

    public static Setting<Boolean> yesNo(String key, boolean fallback) {
        return new Setting<>(key, Kind.YES_NO, fallback, Setting::yesOrNo);
    }

    /** What stands there, or the default: also when a stricter version of us can no longer read it. */
    T read(@Nullable String text) {
        return text == null ? fallback : reader.apply(text).orElse(fallback);
    }

    boolean accepts(String text) {
        return reader.apply(text).isPresent();
    }

    private static Optional<Integer> number(String text, int least, int most) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(n -> n >= least && n <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return Optional.of(text)
                .filter(t -> t.equals("true") || t.equals("false"))
                .map(Boolean::valueOf);
    }
}
