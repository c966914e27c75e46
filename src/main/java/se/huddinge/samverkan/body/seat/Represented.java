package se.huddinge.samverkan.body.seat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Mandate;

/** For whom somebody sits: an academy, a unit of the municipality or an organisation. Written "academy-7" in forms. */
public record Represented(Kind kind, Long id) {
    public enum Kind {
        ACADEMY,
        UNIT,
        ORGANISATION
    }

    private static final Pattern WRITTEN = Pattern.compile("(academy|unit|organisation)-(\\d{1,18})");

    public static Represented academy(Long id) {
        return new Represented(Kind.ACADEMY, id);
    }

    public static Represented unit(Long id) {
        return new Represented(Kind.UNIT, id);
    }

    public static Represented organisation(Long id) {
        return new Represented(Kind.ORGANISATION, id);
    }

    public static @Nullable Represented of(Mandate mandate) {
        if (mandate.getAcademy() != null) return academy(mandate.getAcademy().getId());
        if (mandate.getUnit() != null) return unit(mandate.getUnit().getId());
        return mandate.getOrganisation() == null
                ? null
                : organisation(mandate.getOrganisation().getId());
    }

    /** Called by Spring's conversion of what a form sends; an empty choice is none. */
    public static @Nullable Represented valueOf(String written) {
        if (written.isBlank()) return null;
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new IllegalArgumentException("nobody to represent");
        return new Represented(Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), Long.valueOf(parts.group(2)));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
}
