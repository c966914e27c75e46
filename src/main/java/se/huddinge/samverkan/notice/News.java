package se.huddinge.samverkan.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.audit.AuditTrail.Doings;
import se.huddinge.samverkan.audit.Verbs;
import se.huddinge.samverkan.web.Tally;

/**
 * What others have done to the records that whoever asks follows: what one of them did to one record in a day is one piece of
 * news. Older news is in the records' histories.
 */
@Service
@Transactional(readOnly = true)
public class News {
    static final int DAYS = 90;

    /** What is older than this and was never read is not news any more: it bounds what is counted on every page. */
    static final int UNREAD_DAYS = 30;

    static final int MOST_UNREAD = 99;

    /** A transaction may be as long as this. */
    private static final int HOURS = 24;

    private static final String HAPPENED = """
            (select verb.*, (verb.happened_at at time zone :zone)::date as day,
                verb.happened_at > :recently and (mark.account_id is null or verb.happened_at > mark.read_until
                    or verb.transaction_id >= mark.read_before::text::xid8) as unread
            from (%s) verb left join notice_mark mark on mark.account_id = :account
            where verb.happened_at > %s and verb.actor <> :me
                and (verb.hers or verb.follows and verb.happened_at >= verb.since
                    or verb.watched and verb.subject || '.' || verb.action = any(:turns))) happened""";

    private static final String PAGE = """
            select news.*, account.name, count(*) over () as total from (
                select day, actor, subject, subject_id, min(title) as title, max(happened_at) as latest,
                    array_agg(action order by line_id) as actions, bool_or(unread) as unread
                from %s
                where :kind::text is null or subject = :kind
                group by day, actor, subject, subject_id
                having bool_or(unread) or not :unreadOnly) news
            left join account on account.username = news.actor
            order by %s
            limit :size offset :offset""";

    /** From the day of the mark, if there is one, so that a page that tells the number does not look further back. */
    private static final String COUNT = """
            select count(*) from (
                select 1 from %s where unread group by day, actor, subject, subject_id limit :most) counted""";

    private static final String SINCE_MARK = """
            greatest(:recently, (select read_until from notice_mark where account_id = :account) - make_interval(hours => :hours))""";

    private final Followed followed;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    News(Followed followed, AuditTrail audit, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.followed = followed;
        this.audit = audit;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<Piece> find(NewsFilter filter, Pageable pageable) {
        var verbs = Verbs.of(followed.all());
        var total = new long[1];
        var rows = jdbc.sql(PAGE.formatted(HAPPENED.formatted(verbs.sql(), ":oldest"), filter.orderBy()))
                .params(parameters(verbs))
                .param("oldest", daysAgo(DAYS))
                .param("kind", filter.kind() == null ? null : filter.kind().subject())
                .param("unreadOnly", filter.unread())
                .param("size", pageable.isPaged() ? pageable.getPageSize() : Integer.MAX_VALUE)
                .param("offset", pageable.isPaged() ? pageable.getOffset() : 0)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return piece(row);
                })
                .list();
        var changes = rows.isEmpty()
                ? Map.<Doings, List<AuditTrail.Change>>of()
                : audit.changes(rows.stream().map(Piece::doings).toList());
        return new PageImpl<>(
                rows.stream()
                        .map(row -> row.with(changes.getOrDefault(row.doings(), List.of())))
                        .toList(),
                pageable,
                total[0]);
    }

    /** How much there is that whoever asks has not read, up to one more than the most. */
    Tally.Question unread() {
        var verbs = Verbs.of(followed.all());
        var parameters = parameters(verbs);
        parameters.put("most", MOST_UNREAD + 1);
        parameters.put("hours", HOURS);
        return new Tally.Question(COUNT.formatted(HAPPENED.formatted(verbs.sql(), SINCE_MARK)), parameters);
    }

    private Map<String, Object> parameters(Verbs verbs) {
        var parameters = new HashMap<>(verbs.parameters());
        parameters.put("me", user.account().orElseThrow().getUsername());
        parameters.put("zone", clock.getZone().getId());
        parameters.put("recently", daysAgo(UNREAD_DAYS));
        parameters.put("turns", Turns.ALL);
        return parameters;
    }

    private OffsetDateTime daysAgo(int days) {
        return LocalDate.now(clock)
                .minusDays(days)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
    }

    private Piece piece(ResultSet row) throws SQLException {
        var doings = new Doings(
                row.getString("subject"),
                row.getLong("subject_id"),
                row.getString("actor"),
                row.getObject("day", LocalDate.class));
        return new Piece(
                doings,
                row.getString("name"),
                row.getString("title"),
                row.getObject("latest", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime(),
                List.of((String[]) row.getArray("actions").getArray()),
                row.getBoolean("unread"),
                List.of());
    }
}
