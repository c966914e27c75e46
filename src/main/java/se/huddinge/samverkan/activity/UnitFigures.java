package se.huddinge.samverkan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one unit did in some days against what it did in some days before, in one question. */
@Component
@Transactional(readOnly = true)
public class UnitFigures {
    /** What is counted together; an activity of two purposes is counted for each. */
    public enum By {
        ALL,
        PURPOSE,
        KIND,
        ACADEMY
    }

    /** A row of figures; all of it has neither id nor name. */
    public record Row(
            By by,
            @Nullable Long id,
            @Nullable String name,
            long activities,
            long people,
            long activitiesBefore,
            long peopleBefore) {}

    private static final String SQL = """
            with chosen as (
                select a.id, a.kind_id, coalesce(a.people, 0) as people, a.held_on >= :from as of_now from activity a
                where a.status = 'DONE' and (a.held_on between :from and :to or a.held_on between :from_before and :to_before)
                    and (a.unit_id = :unit
                        or a.id in (select part.activity_id from activity_participant part where part.unit_id = :unit))
            ), counted as (
                select 'ALL' as by, null::bigint as id, null as name_sv, null as name_en, people, of_now from chosen
                union all
                select 'PURPOSE', tag.id, tag.name_sv, tag.name_en, people, of_now from chosen
                    join activity_purpose link on link.activity_id = chosen.id join purpose tag on tag.id = link.purpose_id
                union all
                select 'KIND', tag.id, tag.name_sv, tag.name_en, people, of_now from chosen
                    join activity_kind tag on tag.id = chosen.kind_id
                union all
                select 'ACADEMY', tag.id, tag.name_sv, tag.name_en, people, of_now from chosen
                    join activity_academy link on link.activity_id = chosen.id join academy tag on tag.id = link.academy_id
            )
            select by, id, case when :english then coalesce(name_en, name_sv) else name_sv end as name,
                count(*) filter (where of_now) as activities,
                coalesce(sum(people) filter (where of_now), 0) as people,
                count(*) filter (where not of_now) as activities_before,
                coalesce(sum(people) filter (where not of_now), 0) as people_before
            from counted group by by, id, name_sv, name_en
            order by activities desc, people desc, activities_before desc, name_sv collate "sv-SE-x-icu", id""";

    private final JdbcClient jdbc;

    UnitFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit's own and what it took part in, as the list counts them; the largest first. */
    public List<Row> between(Long unitId, LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
        return jdbc.sql(SQL)
                .param("unit", unitId)
                .param("from", from)
                .param("to", to)
                .param("from_before", fromBefore)
                .param("to_before", toBefore)
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .query(new DataClassRowMapper<>(Row.class))
                .list();
    }
}
