package se.huddinge.samverkan.figures;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is counted of each activity, and the sums of it by day and month. What an activity added is taken away and
 * what it adds now is added, so that nobody has to know what changed. One writer at a time: the sums are shared by all.
 */
@Component
@Transactional
class FigureKeeper {
    /** Worked out once, not for each activity. */
    private static final String STANDING = "with standing as materialized (select * from academy_standing)\n";

    /** 1 for an activity with an academy that was prioritised on its day, 2 with others only. */
    private static final String RANKING = """
            select min(case when standing.academy_id is null then 2 else 1 end)::bigint
            from activity_academy met left join standing
                on standing.academy_id = met.academy_id and standing.valid_from <= %2$s
                and coalesce(standing.valid_to, 'infinity') >= %2$s
            where met.activity_id = %1$s having count(*) > 0""";

    /** An activity counts when it is done; by its day, in every unit, academy, purpose, method and goal it names. */
    private static final String COUNT = STANDING + """
            insert into figures_activity
                (activity_id, activity_version, held_on, people, units, academies, purposes, methods, goals, rankings)
            select a.id, a.version, a.held_on, coalesce(a.people, 0),
                array(select a.unit_id union select unit_id from activity_participant where activity_id = a.id),
                array(select academy_id from activity_academy where activity_id = a.id),
                array(select purpose_id from activity_purpose where activity_id = a.id),
                array(select method_id from activity_method where activity_id = a.id),
                array(select goal_id from activity_goal where activity_id = a.id),
                array(%s)
            from activity a
            where a.status = 'DONE' and a.id = any(:ids)""".formatted(RANKING.formatted("a.id", "a.held_on"));

    /** Each activity once in every cell it belongs to; row or column 0 stands for all of them. */
    private static final String SUM = """
            with day as (
                select cell.matrix, f.held_on, row_id, column_id, count(*) as activities, sum(f.people) as people
                from figures_activity f
                cross join lateral (values
                    ('UNIT_PURPOSE', f.units, f.purposes),
                    ('UNIT_ACADEMY', f.units, f.academies),
                    ('UNIT_METHOD', f.units, f.methods),
                    ('ACADEMY_PURPOSE', f.academies, f.purposes),
                    ('PURPOSE_GOAL', f.purposes, f.goals),
                    ('RANKING', f.rankings, '{}')) cell (matrix, row_ids, column_ids)
                cross join unnest(0 || cell.row_ids) row_id
                cross join unnest(0 || cell.column_ids) column_id
                where f.activity_id = any(:ids)
                group by 1, 2, 3, 4)
            insert into figures_sum (matrix, grain, first_day, row_id, column_id, activities, people)
            select matrix, 'DAY', held_on, row_id, column_id, :sign * activities, :sign * people from day
            union all
            select matrix, 'MONTH', date_trunc('month', held_on::timestamp)::date, row_id, column_id,
                :sign * sum(activities), :sign * sum(people) from day group by 1, 3, 4, 5
            order by 1, 2, 3, 4, 5
            on conflict (matrix, grain, first_day, row_id, column_id) do update
            set activities = figures_sum.activities + excluded.activities, people = figures_sum.people + excluded.people""";

    /** In the order of their days: those that are counted together share their sums. */
    private static final String OUTDATED = """
            select coalesce(a.id, f.activity_id) as id
            from activity a full join figures_activity f on f.activity_id = a.id
            where (f.activity_id is null and a.status = 'DONE') or f.activity_version <> a.version or a.id is null
            order by coalesce(a.held_on, f.held_on), 1""";

    /** Those that met an academy, or one that went into it, and are now to be counted as something else than they were. */
    private static final String RANKED_ANEW = STANDING + """
            select f.activity_id from figures_activity f
            join activity_academy met on met.activity_id = f.activity_id and met.academy_id in (
                select academy_id from academy_lineage where holder_id = :academy)
            where f.rankings <> array(%s)
            order by f.held_on, 1""".formatted(RANKING.formatted("f.activity_id", "f.held_on"));

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

    void recountWith(Long academyId) {
        entities.flush();
        var ids = jdbc.sql(RANKED_ANEW).param("academy", academyId).query(Long.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
        if (!ids.isEmpty()) recount(ids);
    }

    /** What an older version of the program wrote beside this one, or what came by other ways. */
    @Transactional(readOnly = true)
    List<Long> outdated() {
        return jdbc.sql(OUTDATED).query(Long.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
