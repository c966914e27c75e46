package se.huddinge.samverkan.agreement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who a party is: an academy, another organisation or the municipality itself. Written "academy-7" in forms. */
public record Partner(Kind kind, Long id) {
    public enum Kind {
        ACADEMY,
        ORGANISATION,
        MUNICIPALITY
    }

    /** The municipality that runs the program has no row of its own. */
    public static final Partner MUNICIPALITY = new Partner(Kind.MUNICIPALITY, 0L);

    private static final Pattern WRITTEN = Pattern.compile("(academy|organisation)-(\\d{1,18})");

    public static Partner academy(Long id) {
        return new Partner(Kind.ACADEMY, id);
    }

    public static Partner organisation(Long id) {
        return new Partner(Kind.ORGANISATION, id);
    }

    /** Called by Spring's conversion of what a form sends; an empty choice is none. */
    public static @Nullable Partner valueOf(String written) {
        if (written.isBlank()) return null;
        if (written.equals(MUNICIPALITY.toString())) return MUNICIPALITY;
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new IllegalArgumentException("no partner");
        var id = Long.valueOf(parts.group(2));
        return parts.group(1).equals("academy") ? academy(id) : organisation(id);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ACADEMY -> "academy-" + id;
            case ORGANISATION -> "organisation-" + id;
            case MUNICIPALITY -> "municipality";
        };
    }
}
