package se.huddinge.samverkan.watch.handling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.Readers;

/** What the reader herself has said; of the coordinator, what anybody has. */
@Component
@Transactional(readOnly = true)
class Handled {
    /**
     * One thing that was said.
     *
     * @param text the motive, the comment, the reason, or whose it became
     */
    record Row(
            Long id,
            Said what,
            String kind,
            String title,
            @Nullable LocalDate day,
            @Nullable LocalDate handledOn,
            @Nullable String who,
            @Nullable String word,
            @Nullable String text,
            @Nullable LocalDate until) {}

    private static final String FROM = """
            from (
                select h.id, said.what, h.kind, h.title, h.day, h.handled_on, c.name as who, h.account_id,
                    case said.what when 'DECIDED' then h.decision end as word,
                    case said.what when 'DECIDED' then h.motive when 'DONE' then h.comment when 'LATER' then h.reason
                        else p.title end as text,
                    case said.what when 'LATER' then h.snoozed_until end as until
                from watch_handling h left join account c on c.id = h.account_id left join position p on p.id = h.position_id
                cross join lateral (values ('DECIDED', h.decision is not null), ('DONE', h.done_on is not null),
                    ('LATER', h.snoozed_until is not null), ('HANDED_OVER', h.position_id is not null)) said (what, so)
                where said.so
            ) handled
            where (:everything or account_id = :account) and (cast(:what as text) is null or what = :what)
                and (cast(:text as text) is null or lower(title) like '%' || lower(:text) || '%')""";

    private final JdbcClient jdbc;
    private final Readers readers;

    Handled(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    Page<Row> find(HandledFilter filter) {
        var pageable = filter.pageable();
        var rows = ask(
                        "select * " + FROM + filter.sort().orderBy(filter.order()) + " limit :size offset :offset",
                        filter)
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(Row.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
        var total = ask("select count(*) " + FROM, filter).query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<Row> all(HandledFilter filter) {
        return ask("select * " + FROM + filter.sort().orderBy(filter.order()), filter).query(Row.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, HandledFilter filter) {
        var reader = readers.current();
        return jdbc.sql(sql)
                .param("everything", reader.everything())
                .param("account", reader.accountId())
                .param("what", filter.what() == null ? null : filter.what().name())
                .param("text", filter.text());
    }
}
