package se.huddinge.samverkan.activity;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes as many activities as one wants, spread as they are in life over ten years, units, academies and parts of the
 * strategy: some of each have much, some little, one activity in five several. For measuring.
 */
public record ManyActivities(JdbcClient jdbc) {
    private static final int STEP = 50_000;

    /** Until there are so many of them. */
    public void upTo(int wanted) {
        int known =
                jdbc.sql("select count(*) from activity").query(Integer.class).single();
        for (int from = known; from < wanted; from += STEP) add(from, Math.min(wanted, from + STEP));
        jdbc.sql("""
                vacuum analyze activity, activity_participant, activity_academy, activity_purpose, activity_method,
                    activity_goal""").update();
    }

    private void add(int known, int wanted) {
        long last = jdbc.sql("select coalesce(max(id), 0) from activity")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into activity (submission_id, kind_id, title, held_on, status, unit_id, people, scope)
                select gen_random_uuid(), (array(select id from activity_kind order by id))[1 + n % 11],
                    'Mätning ' || n, date '2017-01-01' + (n * 7919::bigint % 3614)::int,
                    case when n % 23 = 0 then 'PLANNED' else 'DONE' end,
                    (array(select id from unit where kind = 'DEPARTMENT' order by id))[1 + n % 13 % 6],
                    n % 40, 'OWN'
                from generate_series(:known + 1, :wanted) n""").param("known", known).param("wanted", wanted).update();
        link("academy", "academy", "academy", last, 40);
        link("purpose", "purpose", "purpose", last, 4);
        link("method", "method", "method", last, 5);
        link("goal", "goal", "municipal_goal", last, 3);
        jdbc.sql("""
                insert into activity_participant (activity_id, unit_id)
                select activity.id, unit.id from activity join unit on unit.id <> activity.unit_id
                where activity.id > ? and activity.id % 5 = 0 and unit.kind = 'DEPARTMENT' and (activity.id / 5 + unit.id) % 4 = 0""").param(last).update();
    }

    /** The first of them to most, the others to fewer; to a fifth also a second one. */
    private void link(String link, String column, String table, long last, int choices) {
        jdbc.sql("""
                insert into activity_%1$s (activity_id, %2$s_id)
                select activity.id, (array(select id from %3$s order by id))[1 + (activity.id * 31 + nth * 7) %% salt %% :choices]
                from activity cross join (values (1, 7), (2, 41)) choice (nth, salt)
                where activity.id > :last and (nth = 1 or activity.id %% 5 = 0)
                on conflict do nothing""".formatted(link, column, table))
                .param("choices", choices)
                .param("last", last)
                .update();
    }
}
