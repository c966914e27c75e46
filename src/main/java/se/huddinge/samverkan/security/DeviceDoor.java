package se.huddinge.samverkan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.account.SignedIn;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** Lets a contact person in on a device that she asked to be remembered on, as long as she is one. */
@Component
class DeviceDoor extends OncePerRequestFilter implements LogoutHandler, Declares {
    private static final Setting<Integer> DAYS = Setting.days("security.remembered-device-days", 90, 0, 365);

    private final Devices devices;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Settings settings;
    private final SignIn signIn;
    private final Clock clock;

    DeviceDoor(
            Devices devices, AccountService accounts, CurrentUser user, Settings settings, SignIn signIn, Clock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.user = user;
        this.settings = settings;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS);
    }

    boolean open() {
        return settings.get(DAYS) > 0;
    }

    /** After she has signed in with her password. */
    void remember(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (!open() || !mayBeRemembered(accounts.get(signedIn.accountId()))) return;
        var name = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var days = settings.get(DAYS);
        give(devices.remember(signedIn.accountId(), name, days), Duration.ofDays(days), request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/") || cookie(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn)) enter(request, response);
        chain.doFilter(request, response);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) {
        var used = cookie(request).filter(cookie -> open()).flatMap(devices::use);
        var account = used.map(Devices.Used::accountId).map(accounts::get).filter(this::mayBeRemembered);
        if (account.isEmpty()) {
            give("", Duration.ZERO, request, response);
            return;
        }
        var her = account.get();
        signIn.begin(new SignedIn(her.getId(), her.getUsername(), clock.instant()), request, response);
        give(used.get().cookie(), Duration.ofDays(settings.get(DAYS)), request, response);
    }

    /** Others have more to lose on a phone that is left on a bus. */
    private boolean mayBeRemembered(Account account) {
        var roles = user.rolesOf(account);
        return !account.isLocked()
                && roles.contains(Role.CONTACT_PERSON)
                && Stream.of(Role.COORDINATOR, Role.ADMINISTRATOR).noneMatch(roles::contains);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        cookie(request).ifPresent(cookie -> {
            devices.forget(cookie);
            give("", Duration.ZERO, request, response);
        });
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void give(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-DEVICE" : "DEVICE";
    }
}
