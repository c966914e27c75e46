package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Under TLS a name that browsers only take from this very host over TLS; over plain http they would refuse it. */
class SessionCookie implements CookieSerializer {
    private final CookieSerializer plain = named("SESSION", false);
    private final CookieSerializer secure = named("__Host-SESSION", true);

    private static CookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    private CookieSerializer serializer(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        serializer(cookie.getRequest()).writeCookieValue(cookie);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return serializer(request).readCookieValues(request);
    }
}
