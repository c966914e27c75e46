package se.huddinge.samverkan.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one letter at a time, so that any number of nodes share the work and one bad letter holds up no other. */
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));
    private static final int LONGEST_ERROR = 300;

    private record Letter(Long id, String messageId, String recipient, String subject, String body, int tries) {}

    private final JavaMailSender server;
    private final String sender;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(JavaMailSender server, String sender, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    void deliver() {
        var another = true;
        while (another) another = Boolean.TRUE.equals(transaction.execute(t -> deliverOne()));
    }

    /** If we die between the server's yes and our commit, the letter goes twice under one Message-ID. */
    private boolean deliverOne() {
        var now = OffsetDateTime.now(clock);
        Optional<Letter> due = jdbc.sql("""
                        select id, message_id, recipient, subject, body, tries from mail_message
                        where sent_at is null and parked_at is null and next_try_at <= ?
                        order by next_try_at, id limit 1 for update skip locked""").param(now).query(Letter.class).optional();
        due.ifPresent(letter -> {
            try {
                send(letter);
                jdbc.sql("update mail_message set sent_at = ?, body = null, last_error = null where id = ?")
                        .params(now, letter.id())
                        .update();
            } catch (MailException | MessagingException e) {
                later(letter, now, e);
            }
        });
        return due.isPresent();
    }

    private void send(Letter letter) throws MessagingException {
        var mime = server.createMimeMessage();
        var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        mime.setHeader("Message-ID", letter.messageId());
        mime.setHeader("Auto-Submitted", "auto-generated");
        server.send(mime);
    }

    private void later(Letter letter, OffsetDateTime now, Exception e) {
        var tried = letter.tries() + 1;
        var parked = tried > WAITS.size();
        var error = String.valueOf(e.getMessage());
        jdbc.sql("""
                        update mail_message set tries = :tries, last_error = :error,
                            next_try_at = :next, parked_at = :parked where id = :id""")
                .param("tries", tried)
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("next", parked ? now : now.plus(WAITS.get(tried - 1)))
                .param("parked", parked ? now : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", letter.id())
                .update();
        LOG.warn("Letter {} was not taken (try {}{})", letter.id(), tried, parked ? ", parked" : "");
    }
}
