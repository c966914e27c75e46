package se.huddinge.samverkan.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Does something as somebody who has not signed in here, as when she answers a letter: with the rights she has now and under
 * her name in the history. Whoever this browser belongs to is back afterwards.
 */
@Component
public class OnBehalf {
    /** What was known of who asks was known of somebody else, so the request's memory is out of sight meanwhile. */
    public <T> T of(Account account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var request = RequestContextHolder.getRequestAttributes();
        var hers = SecurityContextHolder.createEmptyContext();
        hers.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.getUsername(), null, List.of()));
        try {
            SecurityContextHolder.setContext(hers);
            RequestContextHolder.resetRequestAttributes();
            return work.get();
        } finally {
            RequestContextHolder.setRequestAttributes(request);
            SecurityContextHolder.setContext(before);
        }
    }
}
