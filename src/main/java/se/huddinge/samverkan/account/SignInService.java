package se.huddinge.samverkan.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Names and passwords. */
@Service
public class SignInService {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    SignInService(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Unknown, wrong and locked are the same answer after the same time. Holds no connection while it computes. */
    public Optional<SignedIn> authenticate(String username, Password password) {
        var account = accounts.findByUsername(AccountService.normalised(username));
        var right = passwords.match(password, account.map(Account::getPassword).orElse(null));
        return account.filter(found -> right && !found.isLocked())
                .map(found -> new SignedIn(found.getId(), found.getUsername(), clock.instant()));
    }

    public Optional<Long> idOf(String username) {
        return accounts.findByUsername(AccountService.normalised(username)).map(Account::getId);
    }
}
