package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever guesses at the links of letters is stopped as who guesses at passwords is; what was found does not count. */
@Component
class LinkGuard implements HandlerInterceptor {
    private final Throttle throttle;
    private final int perAddress;

    LinkGuard(Throttle throttle, @Value("${samverkan.throttle.links-per-address:50}") int perAddress) {
        this.throttle = throttle;
        this.perAddress = perAddress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        throttle.attempt(Attempted.link(request.getRemoteAddr()), perAddress);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (response.getStatus() != HttpServletResponse.SC_NOT_FOUND)
            throttle.giveBack(Attempted.link(request.getRemoteAddr()));
    }
}
