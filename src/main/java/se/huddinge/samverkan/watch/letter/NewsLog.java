package se.huddinge.samverkan.watch.letter;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has happened, until everybody has been told of it. Rows of the program's own, as the reminders are. */
@Component
public class NewsLog {
    private static final String COLUMNS = " id, account_id, kind, item_id, title, day ";

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing when she was told of the same thing before. */
    Optional<News> write(Receiver receiver, News.Kind kind, Long itemId, String title, @Nullable LocalDate day) {
        return jdbc.sql("""
                        insert into watch_news (account_id, kind, item_id, title, day, happened_at, told_at)
                        values (:account, :kind, :item, :title, :day, :now, :told)
                        on conflict (account_id, kind, item_id) do nothing returning""" + COLUMNS)
                .param("account", receiver.accountId())
                .param("kind", kind.name())
                .param("item", itemId)
                .param("title", title)
                .param("day", day)
                .param("now", instant())
                .param("told", receiver.atOnce() ? instant() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query(News.class)
                .optional();
    }

    /** Whom there is something to tell. */
    public List<Long> accounts() {
        return jdbc
                .sql("select distinct account_id from watch_news where told_at is null order by account_id")
                .query(Long.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }

    /** What she has not been told of, and from now on has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<News> take(Long accountId) {
        return jdbc
                .sql("""
                        with taken as (update watch_news set told_at = ? where account_id = ? and told_at is null returning *)
                        select""" + COLUMNS + "from taken order by id")
                .params(instant(), accountId)
                .query(News.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }

    private OffsetDateTime instant() {
        return OffsetDateTime.now(clock);
    }
}
