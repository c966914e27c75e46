package se.huddinge.samverkan.figures;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is counted of each activity, and the sums of it by day and month. What an activity added is taken away and
 * what it adds now is added, so that nobody has to know what changed. One writer at a time: the sums are shared by all.
 */
@Component
@Transactional
class FigureKeeper {
    /** An activity counts when it is done; by its day, in every unit, academy, purpose, method and goal it names. */
    private static final String COUNT = """
            insert into figures_activity
                (activity_id, activity_version, held_on, people, units, academies, purposes, methods, goals, rankings)
            select a.id, a.version, a.held_on, coalesce(a.people, 0),
                array(select a.unit_id union select unit_id from activity_participant where activity_id = a.id),
                array(select academy_id from activity_academy where activity_id = a.id),
                array(select purpose_id from activity_purpose where activity_id = a.id),
                array(select method_id from activity_method where activity_id = a.id),
                array(select goal_id from activity_goal where activity_id = a.id),
                array(select min(case when priority.id is null then 2 else 1 end)
                    from activity_academy met left join academy_priority priority
                        on priority.academy_id = met.academy_id and priority.valid_from <= a.held_on
                        and coalesce(priority.valid_to, 'infinity') >= a.held_on
                    where met.activity_id = a.id having count(*) > 0)
            from activity a
            where a.status = 'DONE' and a.id = any(:ids)""";

    /** Each activity once in every cell it belongs to; row or column 0 stands for all of them. */
    private static final String SUM = """
            insert into figures_sum (matrix, grain, first_day, row_id, column_id, activities, people)
            select cell.matrix, grain.name, date_trunc(grain.name, f.held_on::timestamp)::date, row_id, column_id,
                :sign * count(*), :sign * sum(f.people)
            from figures_activity f
            cross join lateral (values
                ('UNIT_PURPOSE', f.units, f.purposes),
                ('UNIT_ACADEMY', f.units, f.academies),
                ('UNIT_METHOD', f.units, f.methods),
                ('ACADEMY_PURPOSE', f.academies, f.purposes),
                ('PURPOSE_GOAL', f.purposes, f.goals),
                ('RANKING', f.rankings, '{}')) cell (matrix, row_ids, column_ids)
            cross join (values ('DAY'), ('MONTH')) grain (name)
            cross join unnest(0 || cell.row_ids) row_id
            cross join unnest(0 || cell.column_ids) column_id
            where f.activity_id = any(:ids)
            group by 1, 2, 3, 4, 5
            on conflict (matrix, grain, first_day, row_id, column_id) do update
            set activities = figures_sum.activities + excluded.activities, people = figures_sum.people + excluded.people""";

    private static final String OUTDATED = """
            select coalesce(a.id, f.activity_id) as id
            from activity a full join figures_activity f on f.activity_id = a.id
            where (f.activity_id is null and a.status = 'DONE') or f.activity_version <> a.version or a.id is null
            order by id limit 10000""";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    FigureKeeper(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Counts these anew, in the transaction that changed them. */
    void recount(Collection<Long> activityIds) {
        entities.flush();
        var ids = activityIds.toArray(Long[]::new);
        jdbc.sql("select pg_advisory_xact_lock(hashtext('figures'))")
                .query((rs, n) -> n)
                .list();
        sum(ids, -1);
        jdbc.sql("delete from figures_activity where activity_id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql(COUNT).param("ids", ids).update();
        sum(ids, 1);
    }

    private void sum(Long[] ids, int sign) {
        jdbc.sql(SUM).param("ids", ids).param("sign", sign).update();
    }

    /** Those that met an academy whose priority has changed. */
    void recountWith(Long academyId) {
        recount(jdbc.sql("select activity_id from activity_academy where academy_id = :academy")
                .param("academy", academyId)
                .query((rs, n) -> rs.getLong("activity_id"))
                .list());
    }

    /**
     * Counts what an older version of the program wrote beside this one, or what came by other ways.
     *
     * @return how many were counted anew, at most 10 000; to be asked again until there are none
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int catchUp() {
        List<Long> outdated =
                jdbc.sql(OUTDATED).query((rs, n) -> rs.getLong("id")).list();
        if (!outdated.isEmpty()) recount(outdated);
        return outdated.size();
    }
}
