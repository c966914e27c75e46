package se.huddinge.samverkan.watch.handling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.watch.DueKey;

/** What has been said and told of a record's days: who decided what, and how often somebody was reminded. */
@Component
@Transactional(readOnly = true)
public class Trails {
    /**
     * One line of it.
     *
     * @param what one of {@link Said}, or REMINDED
     * @param word the decision
     * @param until to which day it was put off
     * @param times on how many mornings somebody was reminded; the last is the one shown
     * @param id of what was said, to take it back
     */
    public record Line(
            String what,
            String kind,
            @Nullable LocalDate day,
            @Nullable LocalDate happenedOn,
            @Nullable String who,
            @Nullable String word,
            @Nullable String text,
            @Nullable LocalDate until,
            long times,
            @Nullable Long id) {}

    private static final String SQL = """
            with handled as (
                select h.*, c.name as who, p.title as position_title from watch_handling h
                left join account c on c.id = h.account_id left join position p on p.id = h.position_id where %1$s)
            select 'DECIDED' as what, kind, day, handled_on as happened_on, who, decision as word, motive as text,
                null::date as until, 0 as times, id from handled where decision is not null
            union all
            select 'DONE', kind, day, done_on, who, null, comment, null, 0, id from handled where done_on is not null
            union all
            select 'LATER', kind, day, handled_on, who, null, reason, snoozed_until, 0, id from handled where snoozed_until is not null
            union all
            select 'HANDED_OVER', kind, day, handled_on, who, null, position_title, null, 0, id from handled
                where position_title is not null
            union all
            select 'REMINDED', h.kind, h.due_day, max(h.morning), string_agg(distinct c.name, ', '), null, null, null,
                count(distinct h.morning), null
            from (select *, due_day as day from watch_reminder) h join account c on c.id = h.account_id where %1$s
            group by h.kind, h.item_id, h.due_day
            order by happened_on desc, what""";

    private final JdbcClient jdbc;

    Trails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a record that the caller may read, the latest first. */
    public List<Line> of(String subject, Long subjectId) {
        return ask("h.subject = :subject and h.subject_id = :id", Map.of("subject", subject, "id", subjectId));
    }

    List<Line> of(DueKey key) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kind", key.kind());
        parameters.put("item", key.itemId());
        parameters.put("day", key.day());
        return ask(
                "h.kind = :kind and h.item_id = :item and h.day is not distinct from cast(:day as date)", parameters);
    }

    private List<Line> ask(String condition, Map<String, ?> parameters) {
        return jdbc.sql(SQL.formatted(condition)).params(parameters).query(Line.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
