package se.huddinge.samverkan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.SignedIn;

/** Ends a session that has lasted too long, or whose account is locked or gone, before it reaches anything. */
@Component
class SessionGuard extends OncePerRequestFilter {
    private final CurrentUser user;
    private final Clock clock;
    private final Duration longest;

    SessionGuard(CurrentUser user, Clock clock, @Value("${samverkan.session.absolute-limit:12h}") Duration longest) {
        this.user = user;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !mayGoOn(authentication)) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof SignedIn signedIn)) return true;
        return clock.instant().isBefore(signedIn.since().plus(longest))
                && user.account().isPresent();
    }
}
