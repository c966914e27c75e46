package se.huddinge.samverkan.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter is put: it goes when, and only if, the caller's transaction commits. */
@Component
public class Outbox {
    private static final int LONGEST_SUBJECT = 300;

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;
    private final boolean open;

    Outbox(JdbcClient jdbc, MessageSource messages, Clock clock, @Value("${spring.mail.host:}") String host) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
        this.open = !host.isBlank();
    }

    /** Whether there is a server to send by; without one, nothing is put here. */
    public boolean isOpen() {
        return open;
    }

    /** A letter from two message keys, in the receiver's language. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String recipient, Locale language, String subjectKey, String textKey, Object... args) {
        if (!open) return;
        var now = OffsetDateTime.now(clock);
        var subject = messages.getMessage(subjectKey, args, language).replaceAll("\\s+", " ");
        jdbc.sql("""
                        insert into mail_message (message_id, recipient, subject, body, made_at, next_try_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param("<" + UUID.randomUUID() + "@samverkan>")
                .param(recipient)
                .param(subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)))
                .param(messages.getMessage(textKey, args, language))
                .param(now)
                .param(now)
                .update();
    }
}
