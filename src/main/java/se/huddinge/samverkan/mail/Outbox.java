package se.huddinge.samverkan.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern NUL = Pattern.compile("\0"); // the one character that the database does not take

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Stationery stationery;
    private final Clock clock;
    private final boolean open;

    Outbox(
            JdbcClient jdbc,
            MessageSource messages,
            Stationery stationery,
            Clock clock,
            @Value("${spring.mail.host:}") String host) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.stationery = stationery;
        this.clock = clock;
        this.open = !host.isBlank();
    }

    /** Whether there is a server to send by; without one, nothing is put here. */
    public boolean isOpen() {
        return open;
    }

    /**
     * A letter whose key has been here before is not put again, also when another node puts it right now.
     *
     * @return whether it was put
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        return open
                && put(
                        letter.key(),
                        letter.recipient(),
                        letter.language(),
                        letter.subject(),
                        stationery.text(letter),
                        stationery.html(letter));
    }

    /** The same, with files. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter, List<Attachment> attachments) {
        if (!put(letter)) return false;
        for (int n = 0; n < attachments.size(); n++)
            jdbc.sql("""
                            insert into mail_attachment (message_id, ordinal, name, media_type, content)
                            select id, ?, ?, ?, ? from mail_message where letter_key = ?""")
                    .param(n)
                    .param(attachments.get(n).name())
                    .param(attachments.get(n).mediaType())
                    .param(attachments.get(n).content())
                    .param(letter.key())
                    .update();
        return true;
    }

    /** A letter from two message keys, in the receiver's language. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String recipient, Locale language, String subjectKey, String textKey, Object... args) {
        if (!open) return;
        put(
                UUID.randomUUID().toString(),
                recipient,
                language,
                messages.getMessage(subjectKey, args, language),
                messages.getMessage(textKey, args, language),
                null);
    }

    private boolean put(
            String key, String recipient, Locale language, String subject, String body, @Nullable String html) {
        var now = OffsetDateTime.now(clock);
        var oneLine = subject.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return jdbc.sql("""
                        insert into mail_message
                            (letter_key, message_id, recipient, language, subject, body, html, made_at, next_try_at)
                        values (:key, :messageId, :recipient, :language, :subject, :body, :html, :now, :now)
                        on conflict do nothing""")
                        .param("key", key)
                        .param("messageId", "<" + key + "@" + stationery.host() + ">")
                        .param("recipient", recipient)
                        .param("language", language.toLanguageTag())
                        .param("subject", oneLine.substring(0, Math.min(oneLine.length(), LONGEST_SUBJECT)))
                        .param("body", NUL.matcher(body).replaceAll(""))
                        .param("html", html == null ? null : NUL.matcher(html).replaceAll(""))
                        .param("now", now)
                        .update()
                == 1;
    }
}
