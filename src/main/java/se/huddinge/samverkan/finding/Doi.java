package se.huddinge.samverkan.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The lasting name of a publication, however it was copied: 10.1000/182, doi:10.1000/182, http://dx.doi.org/10.1000/182. */
@NullUnmarked
final class Doi {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:doi:\\s*|(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/+)?(10\\.\\d{4,9}/\\S+)");

    private static final Pattern BROKEN =
            Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org(?:/(?!10\\.\\d{4,9}/\\S).*)?");

    private Doi() {}

    /** The address that leads to it; what is no DOI stays as it was written. */
    static @Nullable String linked(@Nullable String typed) {
        if (typed == null) return null;
        var found = WRITTEN.matcher(typed.strip());
        return found.matches() ? "https://doi.org/" + escaped(found.group(1)) : typed;
    }

    /** Whether it leads to where DOIs are looked up, and to none of them. */
    static boolean isBroken(@Nullable String link) {
        return link != null && BROKEN.matcher(link).matches();
    }

    /** Old publishers' DOIs hold signs that an address may not. */
    private static String escaped(String doi) {
        return doi.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22")
                .replace("'", "%27")
                .replace("#", "%23")
                .replace("?", "%3F");
    }
}
