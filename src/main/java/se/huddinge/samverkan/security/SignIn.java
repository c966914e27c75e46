package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.SignedIn;
import se.huddinge.samverkan.shared.FieldException;

/** From a name and a password to a session of one's own. */
@Component
class SignIn {
    private final AccountService accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(AccountService accounts) {
        this.accounts = accounts;
    }

    void with(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = accounts.authenticate(form.username(), form.password())
                .orElseThrow(() -> new FieldException("password", "security.wrong"));
        begin(signedIn, request, response);
    }

    /** In a new session with a new token: what was known before signing in is worth nothing after. */
    private void begin(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
