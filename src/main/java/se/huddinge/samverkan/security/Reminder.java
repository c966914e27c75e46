package se.huddinge.samverkan.security;

import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.PasswordService;
import se.huddinge.samverkan.mail.Outbox;

/** Sends a link by which a password can be chosen anew, to the address that the account already has. */
@Service
class Reminder {
    private final PasswordService passwords;
    private final Outbox outbox;
    private final String address;

    Reminder(PasswordService passwords, Outbox outbox, @Value("${samverkan.address}") String address) {
        this.passwords = passwords;
        this.outbox = outbox;
        this.address = address;
    }

    @Transactional
    void send(ReminderForm form, Locale language) {
        if (!outbox.isOpen()) return;
        for (var account : passwords.remindable(form.who()))
            outbox.send(
                    Objects.requireNonNull(account.getEmail()),
                    language,
                    "security.reminder.subject",
                    "security.reminder.text",
                    account.getUsername(),
                    address + passwords.remind(account));
    }
}
