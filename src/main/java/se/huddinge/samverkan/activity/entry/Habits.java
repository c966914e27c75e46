package se.huddinge.samverkan.activity.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Prioritised;
import se.huddinge.samverkan.activity.ActivityAccess;

/** What a unit does most and whom it met last, so that the form can begin with it. */
@Component
class Habits {
    /** Somebody to meet; prioritised is the academy, today. */
    record Known(String kind, Long id, String name, boolean prioritised) {}

    /** The last thing done, to be copied. */
    public record Latest(Long id, String title, LocalDate heldOn) {}

    private static final String EXISTS = "coalesce(academy.last_day, 'infinity') >= :today";

    private static final String PLACES = """
            join affiliation place on place.person_id = person.id
                and place.valid_from <= :today and (place.valid_to is null or place.valid_to >= :today)
            left join academy on academy.id = place.academy_id
            left join partner_organisation organisation on organisation.id = place.organisation_id
            """;

    private final JdbcClient jdbc;
    private final ActivityAccess access;
    private final Clock clock;

    Habits(JdbcClient jdbc, ActivityAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Kinds in the order of how often the unit has used them in a year; those it has not used are left out. */
    List<Long> kinds(@Nullable Long unitId) {
        if (unitId == null) return List.of();
        return jdbc.sql("""
                        select kind_id from activity
                        where unit_id = :unit and held_on > :since and status <> 'ANNULLED'
                        group by kind_id order by count(*) desc, kind_id""")
                .param("unit", unitId)
                .param("since", today().minusYears(1))
                .query((row, number) -> row.getLong("kind_id"))
                .list();
    }

    /** The last six that the unit met: people before the places they act for. */
    List<Known> met(@Nullable Long unitId) {
        if (unitId == null) return List.of();
        return jdbc.sql("""
                        with recent as (
                            select id, held_on from activity where unit_id = :unit and status <> 'ANNULLED'
                            order by held_on desc limit 100)
                        select kind, id, name, prioritised from (
                            select 'PERSON' as kind, person.id,
                                person.name || ', ' || coalesce(academy.name_sv, organisation.name_sv) as name,
                                coalesce(%s, false) as prioritised, max(held_on) as last, 0 as rank
                            from recent join activity_person met on met.activity_id = recent.id
                            join person on person.id = met.person_id
                            %s
                            group by person.id, academy.id, academy.name_sv, organisation.name_sv
                            union all
                            select 'ACADEMY', academy.id, academy.name_sv, %s, max(held_on), 1
                            from recent join activity_academy met on met.activity_id = recent.id
                            join academy on academy.id = met.academy_id and %s
                            group by academy.id) as met
                        order by last desc, rank, name limit 6""".formatted(Prioritised.SQL, PLACES, Prioritised.SQL, EXISTS))
                .param("unit", unitId)
                .param("today", today())
                .query(new DataClassRowMapper<>(Known.class))
                .list();
    }

    /** Everybody who acts for an academy or organisation today. */
    List<Known> people() {
        return jdbc.sql("""
                        select 'PERSON' as kind, person.id,
                            person.name || ', ' || coalesce(academy.name_sv, organisation.name_sv) as name,
                            false as prioritised
                        from person %s
                        where person.merged_into_id is null
                        order by person.name, person.id, 3""".formatted(PLACES))
                .param("today", today())
                .query(new DataClassRowMapper<>(Known.class))
                .list();
    }

    /** Of the unit she begins at. */
    Optional<Latest> latest() {
        var home = access.home();
        if (home == null) return Optional.empty();
        return jdbc.sql("""
                        select id, title, held_on from activity
                        where unit_id = :unit and status = 'DONE' order by held_on desc, id desc limit 1""").param("unit", home).query(Latest.class).optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
