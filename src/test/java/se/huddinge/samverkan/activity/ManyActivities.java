package se.huddinge.samverkan.activity;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes as many activities as one wants, spread over six years, every unit and every academy; for measuring. */
public record ManyActivities(JdbcClient jdbc) {
    /** Until there are so many of them. */
    public void upTo(int wanted) {
        int known =
                jdbc.sql("select count(*) from activity").query(Integer.class).single();
        jdbc.sql("""
                insert into activity (submission_id, kind_id, title, held_on, status, unit_id, people, scope)
                select gen_random_uuid(), (array(select id from activity_kind order by id))[1 + n % 11],
                    'Mätning ' || n, date '2020-01-01' + (n * 7919 % 2500), 'DONE',
                    (array(select id from unit where kind = 'DEPARTMENT' order by id))[1 + n % 6],
                    n % 40, 'OWN'
                from generate_series(:known + 1, :wanted) n""").param("known", known).param("wanted", wanted).update();
        jdbc.sql("""
                insert into activity_academy (activity_id, academy_id)
                select id, (array(select id from academy order by id))[1 + id % 40] from activity
                on conflict do nothing""").update();
        jdbc.sql("""
                insert into activity_purpose (activity_id, purpose_id)
                select id, (array(select id from purpose order by id))[1 + id % 4] from activity
                on conflict do nothing""").update();
        jdbc.sql("vacuum analyze activity, activity_academy, activity_purpose").update();
    }
}
