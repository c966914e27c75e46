package se.huddinge.samverkan.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done within a project or under an agreement, for the page of either: one question. */
@Component
@Transactional(readOnly = true)
public class RelatedActivities {
    private static final int FEW = 6;

    /** An activity in a line. */
    public record Line(
            Long id,
            String title,
            LocalDate heldOn,
            Status status,
            @Nullable Integer people,
            String unit,
            Long count) {}

    /** The latest ones, and how many there are. */
    public record Some(List<Line> latest, long count) {
        public boolean isMore() {
            return count > latest.size();
        }
    }

    private final JdbcClient jdbc;

    RelatedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Some ofProject(Long id) {
        return some("a.project_id = :id", id);
    }

    public Some underAgreement(Long id) {
        return some("a.agreement_id = :id", id);
    }

    private Some some(String condition, Long id) {
        var lines = jdbc.sql("""
                        select a.id, a.title, a.held_on, a.status, a.people, u.name_sv as unit, count(*) over () as count
                        from activity a join unit u on u.id = a.unit_id
                        where a.status <> 'ANNULLED' and %s
                        order by a.held_on desc, a.id desc limit :few""".formatted(condition))
                .param("id", id)
                .param("few", FEW)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        Status.valueOf(row.getString("status")),
                        row.getObject("people", Integer.class),
                        row.getString("unit"),
                        row.getLong("count")))
                .list();
        return new Some(lines, lines.isEmpty() ? 0 : lines.get(0).count());
    }
}
