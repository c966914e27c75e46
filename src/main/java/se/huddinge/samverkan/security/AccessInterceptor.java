package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.huddinge.samverkan.account.Access;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.web.Doors;

/** Default deny: a handler of ours is open to the roles its {@link Access} names, and without one to nobody. */
@Component
class AccessInterceptor implements HandlerInterceptor, Doors {
    private final CurrentUser user;
    private final SecurityLog log;

    AccessInterceptor(CurrentUser user, SecurityLog log) {
        this.user = user;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !open(method)) {
            log.denied("role");
            throw new AccessDeniedException("role");
        }
        return true;
    }

    @Override
    public boolean open(HandlerMethod handler) {
        return allowed(accessOf(handler));
    }

    static @Nullable Access accessOf(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
    }

    private boolean allowed(@Nullable Access access) {
        if (access == null) return false;
        if (access.anyone() || (access.signedIn() && user.account().isPresent())) return true;
        return Arrays.stream(access.value()).anyMatch(user::has);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("se.huddinge.samverkan");
    }
}
