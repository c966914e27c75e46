package se.huddinge.samverkan.account;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** How a password is chosen and changed. */
@Service
@Transactional(readOnly = true)
public class PasswordService {
    private static final Duration MAIL_VALIDITY = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    PasswordService(
            AccountRepository accounts,
            OneTimeLinks links,
            Passwords passwords,
            PasswordPolicy policy,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.policy = policy;
        this.sessions = sessions;
        this.events = events;
    }

    /** Whose link it is. */
    Account account(String token) {
        return links.find(token)
                .map(OneTimeLinks.Link::accountId)
                .flatMap(accounts::findWholeById)
                .filter(account -> !account.isLocked())
                .orElseThrow(PasswordService::dead);
    }

    /** A password that is refused leaves the link as it was. */
    @Transactional
    void choose(String token, PasswordForm form) {
        var account = account(token);
        if (links.use(token).isEmpty()) throw dead();
        change(account, form.password(), form.repeated());
        sessions.end(account.getUsername());
    }

    @Transactional
    void change(Long accountId, OwnPasswordForm form, String sessionId) {
        var account = accounts.findWholeById(accountId).orElseThrow();
        if (!passwords.match(form.current(), account.getPassword()))
            throw new FieldException("current", "account.current-wrong");
        change(account, form.password(), form.repeated());
        sessions.endOthers(account.getUsername(), sessionId);
    }

    void set(Account account, Password password, Password repeated) {
        policy.check(password, account);
        if (!password.equals(repeated)) throw new FieldException("repeated", "account.repeated-differs");
        account.changePassword(passwords.hash(password));
    }

    private void change(Account account, Password password, Password repeated) {
        set(account, password, repeated);
        links.withdraw(account.getId());
        events.publishEvent(new AccountEvent.PasswordChanged(account.getId()));
    }

    private static RefusedException dead() {
        return new RefusedException(Objection.of("account.link-dead").linkedTo("/logga-in"));
    }

    /** Whom a reminder goes to: whoever has the name or the address, may sign in, and can be written to. */
    public List<Account> remindable(String usernameOrEmail) {
        var named = accounts.findByUsername(AccountService.normalised(usernameOrEmail)).stream()
                .toList();
        return (named.isEmpty() ? accounts.findByEmailIgnoreCase(usernameOrEmail.strip()) : named)
                .stream()
                        .filter(account -> account.getEmail() != null && !account.isLocked())
                        .toList();
    }

    /** The path of a link by which she chooses a new password. */
    @Transactional
    public String remind(Account account) {
        return PasswordController.PATH + "/" + links.make(account.getId(), MAIL_VALIDITY);
    }
}
