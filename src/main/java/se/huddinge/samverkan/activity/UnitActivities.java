package se.huddinge.samverkan.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one unit does, for its own pages: a fixed number of questions, however much it has done. */
@Component
@Transactional(readOnly = true)
public class UnitActivities {
    private static final int OVERDUE_STEPS_FOR = 60;
    private static final int STEPS_AHEAD = 30;

    /** An activity in a line. */
    public record Line(
            Long id,
            String title,
            LocalDate heldOn,
            @Nullable Integer people,
            @Nullable String outcome,
            Long version,
            @Nullable String partners) {
        /** For a form that confirms it: each rendering is a form of its own. */
        public UUID newSubmission() {
            return UUID.randomUUID();
        }
    }

    /** Something that is to happen after an activity. */
    public record Step(Long id, String title, String text, LocalDate due, Long version) {}

    /** This year until today, and the same days last year. */
    public record Year(long activities, long people, long activitiesBefore, long peopleBefore) {
        /** Hundredths of the larger of the two years, for a bar. */
        private static long share(long part, long other) {
            return part * 100 / Math.max(1, Math.max(part, other));
        }

        public long activitiesShare() {
            return share(activities, activitiesBefore);
        }

        public long activitiesBeforeShare() {
            return share(activitiesBefore, activities);
        }

        public long peopleShare() {
            return share(people, peopleBefore);
        }

        public long peopleBeforeShare() {
            return share(peopleBefore, people);
        }
    }

    /** Somebody whom the unit has met, and when last. */
    public record Met(Long id, String name, @Nullable String place, LocalDate last) {
        /** For a face without a picture. */
        public String getInitials() {
            var words = name.split("[\\s-]+");
            return initial(words[0]) + (words.length == 1 ? "" : initial(words[words.length - 1]));
        }

        private static String initial(String word) {
            return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
        }
    }

    private static final String LINE = """
            select a.id, a.title, a.held_on, a.people, a.outcome, a.version, concat_ws(', ',
                (select string_agg(academy.name_sv, ', ' order by academy.id) from activity_academy met
                    join academy on academy.id = met.academy_id where met.activity_id = a.id),
                (select string_agg(organisation.name_sv, ', ' order by organisation.id) from activity_organisation met
                    join partner_organisation organisation on organisation.id = met.organisation_id
                    where met.activity_id = a.id)) as partners
            from activity a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitActivities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The nearest first, those whose day has passed included: a heap of those hides nothing of what is to come. */
    public List<Line> planned(Long unitId) {
        var planned = LINE + "where a.unit_id = :unit and a.status = 'PLANNED' and a.held_on ";
        return jdbc.sql("(" + planned + "< :today order by a.held_on desc, a.id desc limit 20) union all (" + planned
                        + ">= :today order by a.held_on, a.id limit 20) order by held_on, id")
                .param("unit", unitId)
                .param("today", LocalDate.now(clock))
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }

    public List<Line> latest(Long unitId) {
        return jdbc.sql(LINE
                        + "where a.unit_id = :unit and a.status = 'DONE' order by a.held_on desc, a.id desc limit 5")
                .param("unit", unitId)
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }

    /** Next steps with a day near, for which a position of the unit answers. */
    public List<Step> steps(Long unitId) {
        return jdbc.sql("""
                        select a.id, a.title, a.next_step_text as text, a.next_step_due as due, a.version
                        from activity a join position p on p.id = a.next_step_position_id
                        where p.unit_id = :unit and a.status in ('PLANNED', 'DONE')
                            and a.next_step_done_on is null and a.next_step_due between :from and :to
                        order by a.next_step_due, a.id limit 10""")
                .param("unit", unitId)
                .param("from", today().minusDays(OVERDUE_STEPS_FOR))
                .param("to", today().plusDays(STEPS_AHEAD))
                .query(new DataClassRowMapper<>(Step.class))
                .list();
    }

    /** What was done and counted; the unit's own and what it took part in, as the list counts them. */
    public Year year(Long unitId) {
        var today = today();
        return jdbc.sql("""
                        select count(*) filter (where a.held_on >= :from) as activities,
                            coalesce(sum(a.people) filter (where a.held_on >= :from), 0) as people,
                            count(*) filter (where a.held_on <= :until) as activities_before,
                            coalesce(sum(a.people) filter (where a.held_on <= :until), 0) as people_before
                        from activity a
                        where a.status = 'DONE' and a.held_on between :before and :today and (a.unit_id = :unit
                            or a.id in (select part.activity_id from activity_participant part where part.unit_id = :unit))""")
                .param("unit", unitId)
                .param("from", today.withDayOfYear(1))
                .param("before", today.minusYears(1).withDayOfYear(1))
                .param("until", today.minusYears(1))
                .param("today", today)
                .query(Year.class)
                .single();
    }

    /** Whom the unit has met in two years, the last first. */
    public List<Met> met(Long unitId) {
        return jdbc.sql("""
                        select person.id, person.name, max(a.held_on) as last,
                            (select string_agg(coalesce(academy.name_sv, organisation.name_sv), ', ')
                                from affiliation place left join academy on academy.id = place.academy_id
                                left join partner_organisation organisation on organisation.id = place.organisation_id
                                where place.person_id = person.id and place.valid_from <= :today
                                    and (place.valid_to is null or place.valid_to >= :today)) as place
                        from activity a join activity_person met on met.activity_id = a.id
                        join person on person.id = met.person_id
                        where a.unit_id = :unit and a.status = 'DONE' and a.held_on > :since
                        group by person.id order by last desc, person.name limit 8""")
                .param("unit", unitId)
                .param("since", today().minusYears(2))
                .param("today", today())
                .query(new DataClassRowMapper<>(Met.class))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
