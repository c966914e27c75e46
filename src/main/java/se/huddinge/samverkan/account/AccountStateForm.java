package se.huddinge.samverkan.account;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

/** What is asked before an account is locked, unlocked, signed out or given a link: that it is as it was seen. */
record AccountStateForm(@Nullable Long version) implements VersionedForm {
    static AccountStateForm of(Account account) {
        return new AccountStateForm(account.getVersion());
    }
}
