package se.huddinge.samverkan.activity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom something was done with: an academy, another organisation, or a person who acts for one. "academy-7" in forms. */
public record Counterpart(Kind kind, Long id) {
    public enum Kind {
        ACADEMY,
        ORGANISATION,
        PERSON
    }

    private static final Pattern WRITTEN = Pattern.compile("(academy|organisation|person)-(\\d{1,18})");

    public static Counterpart academy(Long id) {
        return new Counterpart(Kind.ACADEMY, id);
    }

    public static Counterpart organisation(Long id) {
        return new Counterpart(Kind.ORGANISATION, id);
    }

    public static Counterpart person(Long id) {
        return new Counterpart(Kind.PERSON, id);
    }

    /** Called by Spring's conversion of what a form sends; an empty choice is none. */
    public static @Nullable Counterpart valueOf(String written) {
        if (written.isBlank()) return null;
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new IllegalArgumentException("no counterpart");
        var id = Long.valueOf(parts.group(2));
        return switch (parts.group(1)) {
            case "academy" -> academy(id);
            case "organisation" -> organisation(id);
            default -> person(id);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ACADEMY -> "academy-" + id;
            case ORGANISATION -> "organisation-" + id;
            case PERSON -> "person-" + id;
        };
    }
}
