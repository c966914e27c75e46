package se.huddinge.samverkan.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all departments did last. */
@Component
@Transactional(readOnly = true)
public class LatestActivities {
    /** An activity in a line. */
    public record Line(
            Long id,
            String title,
            LocalDate heldOn,
            String unit,
            @Nullable String partners) {}

    private static final String SQL = """
            select a.id, a.title, a.held_on, unit.name_sv as unit, concat_ws(', ',
                (select string_agg(academy.name_sv, ', ' order by academy.id) from activity_academy met
                    join academy on academy.id = met.academy_id where met.activity_id = a.id),
                (select string_agg(organisation.name_sv, ', ' order by organisation.id) from activity_organisation met
                    join partner_organisation organisation on organisation.id = met.organisation_id
                    where met.activity_id = a.id)) as partners
            from activity a join unit on unit.id = a.unit_id
            where a.status = 'DONE' and a.held_on between :first and :last
            order by a.held_on desc, a.id desc limit :most""";

    private final JdbcClient jdbc;

    LatestActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Done between the two days, the latest first; one statement. */
    public List<Line> between(LocalDate first, LocalDate last, int most) {
        return jdbc.sql(SQL)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }
}
