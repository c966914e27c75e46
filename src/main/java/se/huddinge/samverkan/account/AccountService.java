package se.huddinge.samverkan.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** The register of accounts. */
@Service
@Transactional(readOnly = true)
public class AccountService {
    private static final Duration LINK_VALIDITY = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            OneTimeLinks links,
            Sessions sessions,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    Page<AccountRow> find(AccountFilter filter, Pageable pageable) {
        var state = filter.state() == null ? null : filter.state().name();
        return accounts.findRows(filter.text(), filter.granted(), state, pageable);
    }

    public Account get(Long id) {
        return accounts.findWholeById(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    /** Who can be given something to do, by name. */
    public List<Account> open() {
        return accounts.findOpen();
    }

    public Optional<Account> byUsername(String username) {
        return accounts.findByUsername(normalised(username));
    }

    @Once
    Account register(RegistrationForm form) {
        return accounts.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var username = normalised(form.username());
            if (accounts.existsByUsername(username)) throw new FieldException("username", "account.username-taken");
            requireGrantable(form.granted());
            var account = accounts.save(
                    new Account(form.submissionId(), username, form.name(), form.email(), form.granted()));
            events.publishEvent(new AccountEvent.Registered(account.getId()));
            return account;
        });
    }

    @Transactional
    void revise(Long id, AccountForm form) {
        var account = get(id);
        form.mustMatch(AccountForm.of(account));
        requireGrantable(form.granted());
        var before = account.getGranted();
        if (before.contains(Role.ADMINISTRATOR) && !form.granted().contains(Role.ADMINISTRATOR))
            requireAnotherAdministrator(id);
        account.revise(form.name(), form.email(), form.granted());
        events.publishEvent(new AccountEvent.Revised(id));
        if (!before.equals(form.granted())) events.publishEvent(new AccountEvent.RolesChanged(id));
    }

    Account lockable(Long id) {
        var account = get(id);
        account.requireOpen();
        return account;
    }

    @Transactional
    void lock(Long id, AccountStateForm form) {
        var account = lockable(id);
        form.mustMatch(AccountStateForm.of(account));
        if (account.getGranted().contains(Role.ADMINISTRATOR)) requireAnotherAdministrator(id);
        var locking = new AccountLocking(id, new Objections());
        events.publishEvent(locking);
        locking.objections().refuseIfAny();
        account.lock(OffsetDateTime.now(clock));
        links.withdraw(id);
        sessions.end(account.getUsername());
        events.publishEvent(new AccountEvent.Locked(id));
    }

    Account unlockable(Long id) {
        var account = get(id);
        account.requireLocked();
        return account;
    }

    @Transactional
    void unlock(Long id, AccountStateForm form) {
        var account = unlockable(id);
        form.mustMatch(AccountStateForm.of(account));
        account.unlock();
        events.publishEvent(new AccountEvent.Unlocked(id));
    }

    @Transactional
    void endSessions(Long id) {
        sessions.end(get(id).getUsername());
        events.publishEvent(new AccountEvent.SessionsEnded(id));
    }

    /** The token of a link with which she chooses a password. Shown once, kept nowhere. */
    @Transactional
    String makeLink(Long id) {
        var account = lockable(id);
        links.withdraw(id);
        events.publishEvent(new AccountEvent.LinkMade(id));
        return links.make(account.getId(), LINK_VALIDITY);
    }

    /** For the program itself, which makes the accounts of a demo: no policy, and none made twice. */
    @Transactional
    public Account provide(
            String username, String name, @Nullable String email, Set<Role> granted, @Nullable Password password) {
        return accounts.findByUsername(username).orElseGet(() -> {
            var account = new Account(username, name, email, granted);
            if (password != null) account.changePassword(passwords.hash(password));
            return accounts.save(account);
        });
    }

    /** Counted anew after the wait, so that of two who take each other's rights away one is refused. */
    private void requireAnotherAdministrator(Long id) {
        accounts.findAdministratorsForUpdate();
        if (accounts.countOtherAdministrators(id) == 0)
            throw new RefusedException(
                    Objection.of("account.last-administrator").linkedTo("/administration/konton/" + id));
    }

    /** The other roles follow from positions. */
    private static void requireGrantable(Set<Role> granted) {
        if (!Role.GRANTABLE.containsAll(granted)) throw new FieldException("granted", "account.not-grantable");
    }

    static String normalised(@Nullable String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
