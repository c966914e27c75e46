package se.huddinge.samverkan.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of somebody's calendar, one a person. What is stored cannot be turned into it. */
@Component
@Transactional(readOnly = true)
class Feeds {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The one before leads nowhere from now on. */
    @Transactional
    String open(Long accountId) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into calendar_feed (account_id, token_hash, opened_at) values (:account, :hash, :at)
                        on conflict (account_id) do update set token_hash = :hash, opened_at = :at""")
                .param("account", accountId)
                .param("hash", hash(token))
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new FeedEvent.CalendarOpened(accountId));
        return token;
    }

    @Transactional
    void close(Long accountId) {
        var closed = jdbc.sql("delete from calendar_feed where account_id = ?")
                .param(accountId)
                .update();
        if (closed > 0) events.publishEvent(new FeedEvent.CalendarClosed(accountId));
    }

    Optional<Long> accountOf(String token) {
        return jdbc.sql("select account_id from calendar_feed where token_hash = ?")
                .param(hash(token))
                .query(Long.class)
                .optional();
    }

    Optional<LocalDate> openedOn(Long accountId) {
        return jdbc.sql("select opened_at from calendar_feed where account_id = ?")
                .param(accountId)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
