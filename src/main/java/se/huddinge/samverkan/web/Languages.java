package se.huddinge.samverkan.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of who reads: what she chose (a cookie), else what her browser asks for, else Swedish. */
public class Languages extends CookieLocaleResolver {
    public static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    Languages() {
        super("sprak");
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
    protected @Nullable Locale parseLocaleValue(String value) {
        return SPOKEN.stream()
                .filter(locale -> locale.toLanguageTag().equals(value))
                .findFirst()
                .orElse(null);
    }
}
