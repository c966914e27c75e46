package se.huddinge.samverkan.activity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Encounter;
import se.huddinge.samverkan.project.ProjectAccess;

/** Who and what have met in activities: a person and her projects, a unit and an institution. */
@Component
@Transactional(readOnly = true)
public class Ties {
    /** @param times activities, as the list counts them */
    public record Tie(Long id, String name, long times) {}

    private static final String ENCOUNTERS = """
            select part.academy_id, part.id as institution_id, doing.unit_id, count(*) as times
            from activity a join activity_academy_unit met on met.activity_id = a.id
            join academy_unit part on part.id = met.unit_id
            cross join lateral (
                select a.unit_id union select unit_id from activity_participant where activity_id = a.id) doing
            where a.status = 'DONE' and a.held_on between :first and :last
            group by part.academy_id, part.id, doing.unit_id""";

    private final JdbcClient jdbc;
    private final ProjectAccess projects;

    Ties(JdbcClient jdbc, ProjectAccess projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    /** Those that who asks may know of, the latest first. */
    public List<Tie> projectsOf(Long personId) {
        var visible = projects.visible();
        return jdbc.sql("""
                select p.id, p.title as name, count(*) as times
                from activity a join activity_person met on met.activity_id = a.id join project p on p.id = a.project_id
                where met.person_id = :id and a.status <> 'ANNULLED' and %s
                group by p.id order by max(a.held_on) desc, p.id""".formatted(visible.sql()))
                .params(visible.parameters())
                .param("id", personId)
                .query(new DataClassRowMapper<>(Tie.class))
                .list();
    }

    /** What was done in the days with a part of an academy; with an academy itself the figures know. */
    public List<Encounter> encounters(LocalDate first, LocalDate last) {
        return jdbc.sql(ENCOUNTERS)
                .param("first", first)
                .param("last", last)
                .query(new DataClassRowMapper<>(Encounter.class))
                .list();
    }
}
