package se.huddinge.samverkan.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForAnyone;
import se.huddinge.samverkan.account.Language;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.office.Ics;
import se.huddinge.samverkan.web.Limit;

/** Somebody's calendar, for a program that cannot sign in. Its address is the key; what it opens is asked at every fetch. */
@Controller
@ForAnyone
class FeedController {
    private static final Set<Role> READERS = EnumSet.of(Role.COORDINATOR, Role.CONTACT_PERSON, Role.MANAGEMENT);
    private static final int FETCHES = 60;
    private static final int MISSES = 100;

    private final Feeds feeds;
    private final OwnDays days;
    private final CalendarFile file;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Limit limit;
    private final MessageSourceAccessor texts;

    FeedController(
            Feeds feeds,
            OwnDays days,
            CalendarFile file,
            AccountService accounts,
            CurrentUser user,
            Limit limit,
            MessageSource messages) {
        this.feeds = feeds;
        this.days = days;
        this.file = file;
        this.accounts = accounts;
        this.user = user;
        this.limit = limit;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping("/kalender/{token}.ics")
    void read(@PathVariable String token, ServletWebRequest request, HttpServletResponse response) throws IOException {
        var account = feeds.accountOf(token).map(accounts::get);
        account.ifPresent(user::become);
        var mayRead = account.isPresent() && user.roles().stream().anyMatch(READERS::contains);
        var wait = mayRead
                ? limit.exceeded("calendar:" + account.orElseThrow().getId(), FETCHES)
                : limit.exceeded("no-calendar:" + request.getRequest().getRemoteAddr(), MISSES);
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            say(HttpStatus.TOO_MANY_REQUESTS.value(), "calendar.too-often", response);
        } else if (!mayRead) {
            say(HttpStatus.NOT_FOUND.value(), "calendar.nowhere", response);
        } else {
            var language = account.orElseThrow().getLanguage();
            LocaleContextHolder.setLocale((language == null ? Language.SV : language).locale());
            send(file.of(texts.getMessage("calendar.name"), days.all()), request, response);
        }
    }

    private static void send(byte[] calendar, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified(Feeds.hash(new String(calendar, StandardCharsets.UTF_8)))) return;
        response.setContentType(Ics.MEDIA_TYPE);
        response.getOutputStream().write(calendar);
    }

    /** No page: there would be forms on it, and with them a session for a program that never comes back. */
    private void say(int status, String key, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream()
                .write(texts.getMessage(key, Language.SV.locale()).getBytes(StandardCharsets.UTF_8));
    }
}
