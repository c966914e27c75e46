package se.huddinge.samverkan.account;

import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** While nobody has an account, a link in the log makes the first one, and after that none. */
@Service
class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration VALIDITY = Duration.ofHours(24);
    private static final long ONE_AT_A_TIME = 4_711_001;

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordService passwords;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final String address;

    FirstAdministrator(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordService passwords,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            @Value("${samverkan.address}") String address) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
        this.jdbc = jdbc;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (accounts.count() > 0) return;
        LOG.warn("Nobody has an account yet. Within 24 hours, make the first administrator at {}", link());
    }

    String link() {
        return address + FirstAdministratorController.PATH + "/" + links.make(null, VALIDITY);
    }

    void requireOpen(String token) {
        var link = links.find(token).filter(found -> found.accountId() == null);
        if (link.isEmpty() || accounts.count() > 0) throw dead();
    }

    /** Two who come at once with a link each wait for one another. */
    @Transactional
    void make(String token, FirstAdministratorForm form) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(ONE_AT_A_TIME)
                .query((row, n) -> true)
                .single();
        requireOpen(token);
        if (links.use(token).isEmpty()) throw dead();
        var account = new Account(
                AccountService.normalised(form.username()), form.name(), form.email(), Set.of(Role.ADMINISTRATOR));
        passwords.set(account, form.password(), form.repeated());
        accounts.save(account);
        events.publishEvent(new AccountEvent.Registered(account.getId()));
    }

    private static RefusedException dead() {
        return new RefusedException(Objection.of("account.link-dead").linkedTo("/logga-in"));
    }
}
