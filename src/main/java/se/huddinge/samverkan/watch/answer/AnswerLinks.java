package se.huddinge.samverkan.watch.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Secret;
import se.huddinge.samverkan.watch.DueKey;

/** Links in letters, each good for one person and one answer, and not for long. What is stored cannot be turned into one. */
@Component
public class AnswerLinks {
    static final String PATH = "/svar";

    private static final int DAYS_GOOD = 30;
    private static final int DAYS_REMEMBERED = 400;

    /**
     * @param kind of what was asked about; older links have none
     * @param day with another day it is another question
     */
    record Link(
            Long id,
            Long accountId,
            Answer answer,
            @Nullable String kind,
            Long itemId,
            @Nullable LocalDate day,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime usedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The path of a new one, in the transaction of the letter that it stands in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(Long accountId, Answer answer, DueKey about) {
        var secret = Secret.fresh();
        jdbc.sql("""
                        insert into watch_answer_link (token_hash, account_id, answer, kind, item_id, day, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(secret.hash())
                .param(accountId)
                .param(answer.name())
                .param(about.kind())
                .param(about.itemId())
                .param(about.day())
                .param(OffsetDateTime.now(clock).plusDays(DAYS_GOOD))
                .update();
        return PATH + "/" + secret.token();
    }

    Optional<Link> find(String token) {
        return jdbc.sql("""
                        select id, account_id, answer, kind, item_id, day, expires_at, used_at
                        from watch_answer_link where token_hash = ?""").param(new Secret(token).hash()).query(Link.class).optional();
    }

    /** Whoever is the first to say that it is used has used it. */
    boolean use(Long id) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("update watch_answer_link set used_at = ? where id = ? and used_at is null and expires_at > ?")
                        .params(now, id, now)
                        .update()
                == 1;
    }

    /** Old ones are kept for a while, to be told that they are old. */
    @Scheduled(fixedDelayString = "P1D")
    void sweep() {
        jdbc.sql("delete from watch_answer_link where expires_at < ?")
                .param(OffsetDateTime.now(clock).minusDays(DAYS_REMEMBERED))
                .update();
    }
}
