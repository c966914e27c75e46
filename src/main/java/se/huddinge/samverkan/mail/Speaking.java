package se.huddinge.samverkan.mail;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** Work for a reader who is not here: names come in her language, not in that of who happens to cause it. */
public final class Speaking {
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Speaking() {}

    public static <T> T in(Locale language, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(language);
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
