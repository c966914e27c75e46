package se.huddinge.samverkan.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;

/** Sessions are rows in PostgreSQL, so any node serves any of them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final int ID_BYTES = 32;

    /** 256 bits; the default is a UUID with 122. */
    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        var text = Base64.getUrlEncoder().withoutPadding();
        return () -> {
            var id = new byte[ID_BYTES];
            random.nextBytes(id);
            return text.encodeToString(id);
        };
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }
}
