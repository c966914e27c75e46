package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Sessions;
import se.huddinge.samverkan.account.SignInService;
import se.huddinge.samverkan.account.SignedIn;
import se.huddinge.samverkan.shared.FieldException;

/** From a name and a password to a session of one's own. */
@Component
class SignIn {
    private final SignInService accounts;
    private final Throttle throttle;
    private final SecurityLog log;
    private final int perAccount;
    private final int perAddress;
    private final CsrfAuthenticationStrategy tokens;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(
            SignInService accounts,
            Throttle throttle,
            SecurityLog log,
            CsrfTokenRepository tokens,
            @Value("${samverkan.throttle.per-account:10}") int perAccount,
            @Value("${samverkan.throttle.per-address:100}") int perAddress) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.log = log;
        this.tokens = new CsrfAuthenticationStrategy(tokens);
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    SignedIn with(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var account = Attempted.account(form.username());
        var address = Attempted.address(request.getRemoteAddr());
        throttle.attempt(address, perAddress);
        throttle.attempt(account, perAccount);
        var signedIn = accounts.authenticate(form.username(), form.password()).orElseThrow(() -> {
            log.refused(accounts.idOf(form.username()));
            return new FieldException("password", "security.wrong");
        });
        throttle.forget(account);
        throttle.giveBack(address);
        log.signedIn(signedIn.accountId());
        begin(signedIn, request, response);
        return signedIn;
    }

    /** Under a new id and with a new token: what was known before signing in opens nothing after. */
    void begin(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
        tokens.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(Sessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }
}
