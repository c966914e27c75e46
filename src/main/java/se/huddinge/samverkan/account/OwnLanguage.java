package se.huddinge.samverkan.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.web.ChosenLanguage;

/** The language that who is signed in has chosen, on whatever device. */
@Component
class OwnLanguage implements ChosenLanguage {
    private final CurrentUser user;

    OwnLanguage(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Locale> locale() {
        return user.account().map(Account::getLanguage).map(Language::locale);
    }
}
