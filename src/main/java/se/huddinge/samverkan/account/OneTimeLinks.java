package se.huddinge.samverkan.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens that work once and not for long. What is stored cannot be turned into one. */
@Component
class OneTimeLinks {
    /** Whom a token is for: nobody yet when it makes the first administrator. */
    record Link(@Nullable Long accountId) {}

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String make(@Nullable Long accountId, Duration validity) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into account_link (token_hash, account_id, expires_at) values (?, ?, ?)")
                .param(hash(token))
                .param(accountId)
                .param(OffsetDateTime.now(clock).plus(validity))
                .update();
        return token;
    }

    Optional<Link> find(String token) {
        return jdbc.sql("select account_id from account_link where token_hash = ? and expires_at > ?")
                .params(hash(token), OffsetDateTime.now(clock))
                .query(Link.class)
                .optional();
    }

    /** Whoever deletes the row has used the token; the second finds none. */
    Optional<Link> use(String token) {
        return jdbc.sql("delete from account_link where token_hash = ? and expires_at > ? returning account_id")
                .params(hash(token), OffsetDateTime.now(clock))
                .query(Link.class)
                .optional();
    }

    void withdraw(Long accountId) {
        jdbc.sql("delete from account_link where account_id = ?")
                .param(accountId)
                .update();
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
