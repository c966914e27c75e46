package se.huddinge.samverkan.watch.reminder;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reminders that have gone: to whom, when, of what and why. They are as they went, whatever has happened since. */
@Component
@Transactional(readOnly = true)
class Sent {
    /**
     * One of them.
     *
     * @param step days before its day; without a day, which of its mornings it was
     * @param passedOver moments before it that an outage swallowed
     * @param mailed whether it went in a letter, or only stood in the program
     */
    record Row(
            Long id,
            String kind,
            String title,
            @Nullable LocalDate dueDay,
            int step,
            String name,
            @Nullable String position,
            LocalDate plannedOn,
            LocalDate morning,
            boolean late,
            int passedOver,
            boolean mailed) {
        /** As of a reminder to come. */
        public String getWhyKey() {
            if (dueDay == null) return "watch.why.undated";
            if (step > 0) return "watch.why.before";
            return step == 0 ? "watch.why.day" : "watch.why.after";
        }

        public Object[] getWhyArgs() {
            return new Object[] {Math.abs(step), plannedOn.toString(), late ? 1 : 0};
        }
    }

    private static final String FROM = """
            from (
                select r.id, r.kind, r.title, r.due_day, r.step, c.name, r.account_id, p.title as position, r.planned_on, r.morning,
                    r.late, r.passed_over, r.mailed
                from watch_reminder r join account c on c.id = r.account_id left join position p on p.id = r.position_id
            ) sent
            where (cast(:text as text) is null or lower(title) like '%' || lower(:text) || '%')
                and (cast(:kind as text) is null or kind = :kind)
                and (cast(:who as bigint) is null or account_id = :who)
                and (cast(:late as boolean) is null or late = :late)
                and morning between coalesce(cast(:from as date), '-infinity') and coalesce(cast(:to as date), 'infinity')""";

    private final JdbcClient jdbc;

    Sent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Row> find(SentFilter filter) {
        var pageable = filter.pageable();
        var rows = rows(
                ask("select * " + FROM + filter.sort().orderBy(filter.order()) + " limit :size offset :offset", filter)
                        .param("size", pageable.getPageSize())
                        .param("offset", pageable.getOffset()));
        var total = ask("select count(*) " + FROM, filter).query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<Row> all(SentFilter filter) {
        return rows(ask("select * " + FROM + filter.sort().orderBy(filter.order()), filter));
    }

    /** Whoever has been told of anything. */
    Map<Long, String> names() {
        var names = new LinkedHashMap<Long, String>();
        jdbc.sql("""
                        select c.id, c.name from account c where exists (select 1 from watch_reminder r where r.account_id = c.id)
                        order by c.name collate "sv-SE-x-icu", c.id""").query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }

    private static List<Row> rows(JdbcClient.StatementSpec asked) {
        return asked.query(Row.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, SentFilter filter) {
        return jdbc.sql(sql).params(filter.parameters());
    }
}
