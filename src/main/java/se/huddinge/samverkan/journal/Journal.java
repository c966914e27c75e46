package se.huddinge.samverkan.journal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.audit.Verbs;
import se.huddinge.samverkan.audit.Verbs.Records;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;

/**
 * The content log: the coordinator reads all of it, a contact person what was done to her own units' records, drafts and
 * secret ones included, since she reads those.
 */
@Service
@Transactional(readOnly = true)
class Journal {
    static final int DAYS = 90;

    private static final String PAGE = """
            select verb.*, account.name, count(*) over () as total
            from (%s) verb left join account on account.username = verb.actor
            where verb.happened_at >= :from and verb.happened_at < :to
                and (:who::text is null or strpos(lower(coalesce(account.name, verb.actor)), :who) > 0)
                and (:action::text is null or verb.action = :action)
            order by %s
            limit :size offset :offset""";

    private final Readers readers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(Readers readers, JdbcClient jdbc, Clock clock) {
        this.readers = readers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of which whoever asks may read something. */
    List<Kind> kinds() {
        var everything = readers.current().everything();
        return Arrays.stream(Kind.values())
                .filter(kind -> everything || kind.isOwned())
                .toList();
    }

    /** What has ever been done to records of a kind. */
    List<String> actions(@Nullable Kind kind) {
        return kind == null || !kinds().contains(kind)
                ? List.of()
                : jdbc
                        .sql("select distinct action from (" + verbs(kind).sql() + ") verb order by action")
                        .params(verbs(kind).parameters())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(found -> requireNonNull(found))
                        .toList();
    }

    Page<JournalRow> find(JournalFilter filter, Pageable pageable) {
        var kinds = kinds().stream()
                .filter(kind -> filter.kind() == null || kind == filter.kind())
                .toArray(Kind[]::new);
        if (kinds.length == 0) return Page.empty(pageable);
        var verbs = verbs(kinds);
        var total = new long[1];
        var rows = jdbc.sql(PAGE.formatted(verbs.sql(), filter.orderBy()))
                .params(verbs.parameters())
                .param("from", start(filter.from() == null ? first() : filter.from()))
                .param("to", start((filter.to() == null ? LocalDate.now(clock) : filter.to()).plusDays(1)))
                .param("who", filter.who() == null ? null : filter.who().toLowerCase(Locale.ROOT))
                .param("action", filter.action())
                .param("size", pageable.isPaged() ? pageable.getPageSize() : Integer.MAX_VALUE)
                .param("offset", pageable.isPaged() ? pageable.getOffset() : 0)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new PageImpl<>(rows, pageable, total[0]);
    }

    /** Where the log begins for who does not say. */
    LocalDate first() {
        return LocalDate.now(clock).minusDays(DAYS);
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** What is gone was somebody's, but nobody can say whose: it is the coordinator's to see. */
    private Verbs verbs(Kind... kinds) {
        var everything = readers.current().everything();
        var units = readers.unitsAs(Position.Kind.CONTACT_PERSON).toArray(Long[]::new);
        var records = Arrays.stream(kinds)
                .map(kind -> new Records(kind.subject(), kind.records(everything), Map.of("units", units)))
                .toList();
        return everything ? Verbs.ofAll(records) : Verbs.of(records);
    }

    private JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getObject("happened_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime(),
                row.getString("name"),
                Kind.of(row.getString("subject")),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getString("action"));
    }
}
