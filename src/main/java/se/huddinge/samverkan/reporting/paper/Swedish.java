package se.huddinge.samverkan.reporting.paper;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** A report is in Swedish, whoever makes it: names that are data, and the words around them. */
public final class Swedish {
    public static final Locale LOCALE = Locale.forLanguageTag("sv");

    public interface Said<T, E extends Exception> {
        T get() throws E;
    }

    private Swedish() {}

    public static <T, E extends Exception> T say(Said<T, E> said) throws E {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(LOCALE);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
