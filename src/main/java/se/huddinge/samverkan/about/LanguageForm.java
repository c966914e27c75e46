package se.huddinge.samverkan.about;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.account.Language;

/** The language wanted, and the page to come back to. */
@NullUnmarked
record LanguageForm(@NotNull Language language, String page) {
    static LanguageForm blank() {
        return new LanguageForm(null, null);
    }
}
