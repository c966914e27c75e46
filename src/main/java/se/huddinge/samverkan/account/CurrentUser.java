package se.huddinge.samverkan.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is asking, and what she may do right now: asked anew in every request, never kept in the session. */
@Component("currentUser")
public class CurrentUser {
    private static final String CACHE = CurrentUser.class.getName();

    private record Known(Optional<Account> account, Set<Role> roles) {}

    private final AccountRepository accounts;
    private final List<RoleSource> sources;

    CurrentUser(AccountRepository accounts, List<RoleSource> sources) {
        this.accounts = accounts;
        this.sources = sources;
    }

    public Optional<Account> account() {
        return known().account();
    }

    public Set<Role> roles() {
        return known().roles();
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** For an address that is a key of its own: to the end of this request it is she who asks. */
    public void become(Account account) {
        var known = account.isLocked()
                ? new Known(Optional.empty(), EnumSet.noneOf(Role.class))
                : new Known(Optional.of(account), rolesOf(account));
        RequestContextHolder.currentRequestAttributes().setAttribute(CACHE, known, RequestAttributes.SCOPE_REQUEST);
    }

    private Known known() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return ask();
        var kept = (Known) request.getAttribute(CACHE, RequestAttributes.SCOPE_REQUEST);
        if (kept != null) return kept;
        var known = ask();
        request.setAttribute(CACHE, known, RequestAttributes.SCOPE_REQUEST);
        return known;
    }

    private Known ask() {
        var account = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .flatMap(authentication -> accounts.findByUsername(authentication.getName()))
                .filter(found -> !found.isLocked());
        return new Known(account, account.map(this::rolesOf).orElse(EnumSet.noneOf(Role.class)));
    }

    /** What anybody may do right now. */
    public Set<Role> rolesOf(Account account) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.getGranted());
        sources.forEach(source -> roles.addAll(source.rolesOf(account.getId())));
        return roles;
    }
}
