package se.huddinge.samverkan.about;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** The language wanted, and the page to come back to. */
@NullUnmarked
record LanguageForm(@NotNull Language language, String page) {
    enum Language {
        SV,
        EN;

        Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }

    static LanguageForm blank() {
        return new LanguageForm(null, null);
    }
}
