package se.huddinge.samverkan.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Ties.Tie;

/** What was done within a project or under an agreement, and with whom, for the page of either: one question. */
@Component
@Transactional(readOnly = true)
public class RelatedActivities {
    private static final int FEW = 6;

    private static final String SQL = """
            with related as (select * from activity a where a.status <> 'ANNULLED' and %s)
            (select a.id, a.title, a.held_on, a.status, a.people, u.name_sv as unit, count(*) over () as count
                from related a join unit u on u.id = a.unit_id order by a.held_on desc, a.id desc limit :few)
            union all
            (select person.id, person.name, null, null, null, null, count(*)
                from related a join activity_person met on met.activity_id = a.id join person on person.id = met.person_id
                group by person.id order by count(*) desc, person.name, person.id)""";

    /** An activity in a line. */
    public record Line(
            Long id,
            String title,
            LocalDate heldOn,
            Status status,
            @Nullable Integer people,
            String unit) {}

    /**
     * The latest ones, and how many there are.
     *
     * @param people who from outside has taken part, the most often first
     */
    public record Some(List<Line> latest, long count, List<Tie> people) {
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
        var lines = new ArrayList<Line>();
        var people = new ArrayList<Tie>();
        var count = new long[1];
        jdbc.sql(SQL.formatted(condition)).param("id", id).param("few", FEW).query(row -> {
            if (row.getString("status") == null) {
                people.add(new Tie(row.getLong("id"), row.getString("title"), row.getLong("count")));
            } else {
                lines.add(line(row));
                count[0] = row.getLong("count");
            }
        });
        return new Some(lines, count[0], people);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getObject("people", Integer.class),
                row.getString("unit"));
    }
}
