package se.huddinge.samverkan.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a history says, in words: properties by their labels, constants by their texts, days as people say them. */
@Component("historyWords")
public class HistoryWords {
    /** As a period writes itself; a question mark is a day that nobody knows. */
    private static final Pattern DAYS = Pattern.compile("(\\?|\\d{4}-\\d\\d-\\d\\d)–(\\?|\\d{4}-\\d\\d-\\d\\d)?");

    /** As a constant is written in Java, alone or two together; what somebody typed comes after a colon. */
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private static final Pattern PAIR = Pattern.compile("^([A-Z][A-Z0-9_]+)\\.([A-Z][A-Z0-9_]+)");

    private final MessageSource messages;

    HistoryWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param property of the record, or of a part of it, as in step.reason */
    public String label(String prefix, String property) {
        return text(prefix + "." + property)
                .or(() -> text(prefix + "." + last(property)))
                .orElse(property);
    }

    /** Something came, something went, or one became another. */
    public String change(String prefix, String property, @Nullable String before, @Nullable String after) {
        if (before == null) return value(prefix, property, after);
        if (after == null) return said("history.gone", value(prefix, property, before));
        return said("history.change", value(prefix, property, before), value(prefix, property, after));
    }

    private String value(String prefix, String property, @Nullable String value) {
        if (value == null) return "–";
        return word(prefix, property, value).or(() -> days(value)).orElseGet(() -> constants(prefix, property, value));
    }

    private Optional<String> word(String prefix, String property, String value) {
        if (value.contains(" ")) return Optional.empty();
        return Stream.of(
                        prefix + "." + property + "." + value,
                        prefix + "." + last(property) + "." + value,
                        "history.value." + value)
                .flatMap(key -> text(key).stream())
                .findFirst();
    }

    private Optional<String> days(String value) {
        var days = DAYS.matcher(value);
        if (!days.matches()) return Optional.empty();
        var from = day(days.group(1));
        if (days.group(2) == null) return Optional.of(said("history.until-further-notice", from));
        return Optional.of(
                value.equals("?–?") ? said("history.unknown") : said("history.days", from, day(days.group(2))));
    }

    private String day(String written) {
        return written.equals("?") ? said("history.unknown-day") : written;
    }

    private String constants(String prefix, String property, String value) {
        var typed = value.indexOf(": ");
        var head = typed < 0 ? value : value.substring(0, typed);
        var words = CONSTANT.matcher(PAIR.matcher(head).replaceFirst("$1, $2"))
                .replaceAll(found -> Matcher.quoteReplacement(constant(prefix, property, found)));
        return typed < 0 ? words : words + value.substring(typed);
    }

    private String constant(String prefix, String property, MatchResult found) {
        return word(prefix, property, found.group()).orElse(found.group());
    }

    private static String last(String property) {
        return property.substring(property.lastIndexOf('.') + 1);
    }

    private String said(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
