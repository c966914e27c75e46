package se.huddinge.samverkan.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.AccountService;

/** Makes the demo municipality, once, all or nothing. */
class Demo implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Municipality municipality;
    private final AccountService accounts;

    Demo(Municipality municipality, AccountService accounts) {
        this.municipality = municipality;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (var login : municipality.accounts())
            accounts.provide(login.username(), login.name(), null, login.granted(), municipality.passwordOf(login));
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        LOG.info("A demo: sign in as {} with the password {}", municipality.shown(), municipality.password());
    }
}
