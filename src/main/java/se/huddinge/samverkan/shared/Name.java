package se.huddinge.samverkan.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What something that is data is called, in Swedish and perhaps in English. */
@Embeddable
public record Name(String nameSv, @Nullable String nameEn) {
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public String in(Locale locale) {
        return nameEn != null && locale.getLanguage().equals(ENGLISH) ? nameEn : nameSv;
    }

    /** In the language of whoever reads. */
    public String read() {
        return in(readersLocale());
    }

    /** For the attribute lang: set when the page's language is missing and the name stands in Swedish. */
    public @Nullable String language() {
        return nameEn == null && readersLocale().getLanguage().equals(ENGLISH) ? "sv" : null;
    }

    /** Work that nobody reads, such as mail made at night, is in Swedish. */
    private static Locale readersLocale() {
        var reader = LocaleContextHolder.getLocaleContext();
        var locale = reader == null ? null : reader.getLocale();
        return locale == null ? SWEDISH : locale;
    }

    @Override
    public String toString() {
        return nameEn == null ? nameSv : nameSv + " / " + nameEn;
    }
}
