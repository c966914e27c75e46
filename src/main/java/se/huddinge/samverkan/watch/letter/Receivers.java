package se.huddinge.samverkan.watch.letter;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Language;
import se.huddinge.samverkan.account.MailPace;
import se.huddinge.samverkan.mail.Outbox;

/** Who is reached by letter. The others read in the program. */
@Component
public class Receivers {
    private final AccountService accounts;
    private final Outbox outbox;

    Receivers(AccountService accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    public Optional<Receiver> find(Long accountId) {
        var account = accounts.get(accountId);
        var email = account.getEmail();
        if (!outbox.isOpen() || email == null || account.isLocked() || account.getMailPace() == MailPace.NONE)
            return Optional.empty();
        var language = Objects.requireNonNullElse(account.getLanguage(), Language.SV);
        return Optional.of(new Receiver(
                accountId, account.getName(), email, language.locale(), account.getMailPace() == MailPace.AT_ONCE));
    }
}
