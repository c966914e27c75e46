package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.priorityarea.Collaboration;

/** Collaboration that lives today and lies in no area that counts: what is open to all, and is the same for all. */
@Component
@Transactional(readOnly = true)
class LooseList {
    private static final String IN_NO_AREA = """
            not exists (select 1 from priorityarea_link link join priorityarea area on area.id = link.area_id
                where link.%s = %s and %s)""";

    /** An activity within a project or under an agreement is found with that. */
    private static final String LOOSE = """
            from (
                select 'AGREEMENT' as kind, g.id, g.title, g.owner_id as unit_id, %1$s as unit,
                    (select string_agg(coalesce(academy.short_name, %2$s), ', ' order by academy.name_sv)
                        from agreement_party party join academy on academy.id = party.academy_id
                        where party.agreement_id = g.id) as academies,
                    (select lived.valid_to from agreement_period lived where lived.agreement_id = g.id
                        and lived.valid_from <= :today and (lived.valid_to is null or lived.valid_to >= :today)) as day
                from agreement g left join unit u on u.id = g.owner_id
                where %3$s and %6$s
                    and (cast(:unit as bigint) is null or g.owner_id = :unit or exists (
                        select 1 from agreement_participant part where part.agreement_id = g.id and part.unit_id = :unit))
                    and (cast(:academy as bigint) is null or exists (
                        select 1 from agreement_party party where party.agreement_id = g.id and party.academy_id = :academy))
                union all
                select 'PROJECT', p.id, p.title, p.unit_id, %1$s,
                    (select string_agg(coalesce(academy.short_name, %2$s), ', ' order by academy.name_sv)
                        from project_academy partner join academy on academy.id = partner.academy_id
                        where partner.project_id = p.id),
                    p.frame_valid_to
                from project p join unit u on u.id = p.unit_id
                where %4$s and %7$s
                    and (cast(:unit as bigint) is null or p.unit_id = :unit or exists (
                        select 1 from project_participant part where part.project_id = p.id and part.unit_id = :unit))
                    and (cast(:academy as bigint) is null or exists (
                        select 1 from project_academy partner where partner.project_id = p.id and partner.academy_id = :academy))
                union all
                select 'ACTIVITY', a.id, a.title, a.unit_id, %1$s,
                    (select string_agg(coalesce(academy.short_name, %2$s), ', ' order by academy.name_sv)
                        from activity_academy met join academy on academy.id = met.academy_id where met.activity_id = a.id),
                    a.held_on
                from activity a join unit u on u.id = a.unit_id
                where %5$s and a.project_id is null and a.agreement_id is null and %8$s
                    and (cast(:unit as bigint) is null or a.unit_id = :unit or exists (
                        select 1 from activity_participant part where part.activity_id = a.id and part.unit_id = :unit))
                    and (cast(:academy as bigint) is null or exists (
                        select 1 from activity_academy met where met.activity_id = a.id and met.academy_id = :academy))
            ) loose where (cast(:kind as varchar) is null or kind = :kind)""";

    private static final String FROM = LOOSE.formatted(
            name("u"),
            name("academy"),
            Collaboration.AGREEMENT,
            Collaboration.PROJECT,
            Collaboration.ACTIVITY,
            IN_NO_AREA.formatted("agreement_id", "g.id", Collaboration.COUNTS),
            IN_NO_AREA.formatted("project_id", "p.id", Collaboration.COUNTS),
            IN_NO_AREA.formatted("activity_id", "a.id", Collaboration.COUNTS));

    private final JdbcClient jdbc;
    private final Clock clock;

    LooseList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<LooseRow> find(LooseFilter filter) {
        var pageable = filter.pageable();
        var rows = ask("select * ", filter, order(filter) + " limit :size offset :offset")
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(LooseRow.class))
                .list();
        var total = ask("select count(*) ", filter, "").query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<LooseRow> all(LooseFilter filter) {
        return ask("select * ", filter, order(filter))
                .query(new DataClassRowMapper<>(LooseRow.class))
                .list();
    }

    private static String order(LooseFilter filter) {
        return filter.sort().orderBy(filter.order());
    }

    private JdbcClient.StatementSpec ask(String select, LooseFilter filter, String order) {
        var today = LocalDate.now(clock);
        var kind = filter.kind();
        return jdbc.sql(select + FROM + order)
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .param("kind", kind == null ? null : kind.name())
                .param("unit", filter.unit())
                .param("academy", filter.academy());
    }
}
