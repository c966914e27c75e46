package se.huddinge.samverkan.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens that work once and not for long. What is stored cannot be turned into one. */
@Component
class OneTimeLinks {
    /** Whom a token is for: nobody yet when it makes the first administrator. */
    record Link(@Nullable Long accountId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String make(@Nullable Long accountId, Duration validity) {
        var secret = Secret.fresh();
        jdbc.sql("insert into account_link (token_hash, account_id, expires_at) values (?, ?, ?)")
                .param(secret.hash())
                .param(accountId)
                .param(OffsetDateTime.now(clock).plus(validity))
                .update();
        return secret.token();
    }

    Optional<Link> find(String token) {
        return jdbc.sql("select account_id from account_link where token_hash = ? and expires_at > ?")
                .params(new Secret(token).hash(), OffsetDateTime.now(clock))
                .query(Link.class)
                .optional();
    }

    /** Whoever deletes the row has used the token; the second finds none. */
    Optional<Link> use(String token) {
        return jdbc.sql("delete from account_link where token_hash = ? and expires_at > ? returning account_id")
                .params(new Secret(token).hash(), OffsetDateTime.now(clock))
                .query(Link.class)
                .optional();
    }

    void withdraw(Long accountId) {
        jdbc.sql("delete from account_link where account_id = ?")
                .param(accountId)
                .update();
    }
}
