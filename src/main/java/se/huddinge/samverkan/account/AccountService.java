package se.huddinge.samverkan.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class AccountService {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    AccountService(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Unknown, wrong and locked are the same answer after the same time. Holds no connection while it computes. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<SignedIn> authenticate(String username, Password password) {
        var account = accounts.findByUsername(normalised(username));
        var right = passwords.match(password, account.map(Account::getPassword).orElse(null));
        return account.filter(found -> right && !found.isLocked())
                .map(found -> new SignedIn(found.getId(), found.getUsername(), clock.instant()));
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

    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
