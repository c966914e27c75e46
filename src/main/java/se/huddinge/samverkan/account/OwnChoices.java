package se.huddinge.samverkan.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody decides about the program for herself, on all her devices. */
@Service
@Transactional
public class OwnChoices {
    private final CurrentUser user;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;

    OwnChoices(CurrentUser user, AccountService accounts, ApplicationEventPublisher events) {
        this.user = user;
        this.accounts = accounts;
        this.events = events;
    }

    /** Who has not signed in has nothing to keep it on. */
    public void speak(Language language) {
        user.account().map(Account::getId).map(accounts::get).ifPresent(account -> {
            account.speak(language);
            events.publishEvent(new AccountEvent.LanguageChosen(account.getId()));
        });
    }

    public void beMailed(MailPace pace) {
        var account = accounts.get(user.account().orElseThrow().getId());
        account.beMailed(pace);
        events.publishEvent(new AccountEvent.MailPaceChosen(account.getId()));
    }

    void useShortcuts(boolean shortcuts) {
        var account = accounts.get(user.account().orElseThrow().getId());
        account.useShortcuts(shortcuts);
        events.publishEvent(new AccountEvent.ShortcutsChosen(account.getId()));
    }
}
