package se.huddinge.samverkan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of who reads: what she chose on her account, else on this device (a cookie), else what her browser asks for,
 * else Swedish.
 */
public class Languages extends CookieLocaleResolver {
    public static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private final Supplier<Optional<Locale>> chosen;

    Languages(Supplier<Optional<Locale>> chosen) {
        super("sprak");
        this.chosen = chosen;
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
        var asked = new AcceptHeaderLocaleResolver();
        asked.setSupportedLocales(SPOKEN);
        asked.setDefaultLocale(SPOKEN.get(0));
        setDefaultLocaleFunction(asked::resolveLocale);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen.get().orElseGet(() -> super.resolveLocale(request));
    }

    /** Asked when somebody wants to know: a static file is in no language. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        var here = super.resolveLocaleContext(request);
        return () -> chosen.get().orElseGet(here::getLocale);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return SPOKEN.stream()
                .filter(locale -> locale.toLanguageTag().equals(value))
                .findFirst()
                .orElse(null);
    }
}
