package se.huddinge.samverkan.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Takes one letter at a time, so that any number of nodes share the work and one bad letter holds up no other. */
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /** Longer than the slowest server that our timeouts put up with. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private final JavaMailSender server;
    private final Envelope envelope;
    private final JdbcClient jdbc;
    private final Clock clock;

    Postman(JavaMailSender server, Envelope envelope, JdbcClient jdbc, Clock clock) {
        this.server = server;
        this.envelope = envelope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until nothing is due, or the server is not to be talked to: then the rest waits for the next round. */
    void deliver() {
        for (var due = take(); due.isPresent(); due = take()) {
            var refusal = send(due.get());
            if (refusal == null) gone(due.get());
            else later(due.get(), refusal);
            if (refusal != null && refusal.reason().isForAll()) return;
        }
    }

    /**
     * Takes the letter in hand for a while and lets go of the database: a slow server then holds no connection of the
     * pool. If we die here or before {@link #gone}, the letter is taken again and goes under the same Message-ID.
     */
    private Optional<Waiting> take() {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update mail_message set in_hand_until = :until where id = (
                            select id from mail_message
                            where sent_at is null and parked_at is null and next_try_at <= :now
                                and (in_hand_until is null or in_hand_until <= :now)
                            order by next_try_at, id limit 1 for update skip locked)
                        returning id, message_id, recipient, language, subject, body, html, tries""")
                .param("until", now.plus(IN_HAND))
                .param("now", now)
                .query(Waiting.class)
                .optional();
    }

    private @Nullable Refusal send(Waiting letter) {
        try {
            server.send(envelope.of(letter, attachments(letter), server));
            return null;
        } catch (MailSendException e) {
            // none failed: the server had said yes when the farewell went wrong
            return e.getFailedMessages().isEmpty() ? null : Refusal.of(e);
        } catch (Exception e) {
            return Refusal.of(e);
        }
    }

    private List<Attachment> attachments(Waiting letter) {
        return jdbc.sql("select name, media_type, content from mail_attachment where message_id = ? order by ordinal")
                .param(letter.id())
                .query((row, n) ->
                        new Attachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    private void gone(Waiting letter) {
        jdbc.sql("delete from mail_attachment where message_id = ?")
                .param(letter.id())
                .update();
        jdbc.sql("""
                        update mail_message set sent_at = ?, body = null, html = null, in_hand_until = null,
                            reason = null, last_error = null where id = ?""").params(OffsetDateTime.now(clock), letter.id()).update();
    }

    private void later(Waiting letter, Refusal refusal) {
        var now = OffsetDateTime.now(clock);
        var tried = letter.tries() + 1;
        var parked = refusal.reason().isForGood() || tried > WAITS.size();
        jdbc.sql("""
                        update mail_message set tries = :tries, reason = :reason, last_error = :answer,
                            next_try_at = :next, parked_at = :parked, in_hand_until = null
                        where id = :id and sent_at is null""")
                .param("tries", tried)
                .param("reason", refusal.reason().name())
                .param("answer", refusal.answer())
                .param("next", parked ? now : now.plus(WAITS.get(tried - 1)))
                .param("parked", parked ? now : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", letter.id())
                .update();
        LOG.warn("Letter {} not taken: {} (try {}{})", letter.id(), refusal.reason(), tried, parked ? ", parked" : "");
    }
}
