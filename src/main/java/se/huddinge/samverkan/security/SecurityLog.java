package se.huddinge.samverkan.security;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.AccountEvent;
import se.huddinge.samverkan.account.CurrentUser;

/** What a watchman wants to know, by the number of the account: never a name, an address or a token. */
@Component
class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("security");
    private static final String NOBODY = "-";

    private final CurrentUser user;

    SecurityLog(CurrentUser user) {
        this.user = user;
    }

    void signedIn(Long accountId) {
        LOG.info("event=sign-in account={}", accountId);
    }

    void refused(Optional<Long> accountId) {
        LOG.warn("event=sign-in-refused account={}", text(accountId));
    }

    void throttled(Optional<Long> accountId) {
        LOG.warn("event=throttled account={}", text(accountId));
    }

    void denied(String why) {
        LOG.warn("event=denied why={} account={}", why, actor());
    }

    /** Also when the transaction is rolled back: an attempt is news too. */
    @EventListener
    void happened(AccountEvent event) {
        LOG.info("event={} account={} by={}", event.action(), event.subjectId(), actor());
    }

    private String actor() {
        return text(user.account().map(Account::getId));
    }

    private static String text(Optional<Long> accountId) {
        return accountId.map(String::valueOf).orElse(NOBODY);
    }
}
