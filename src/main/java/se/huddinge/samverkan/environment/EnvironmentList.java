package se.huddinge.samverkan.environment;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for environments: a fixed number of questions, however many there are. */
@Component
@Transactional(readOnly = true)
public class EnvironmentList {
    private static final String ROW = """
            select e.id, e.name, area.id as area_id, area.title as area, e.state, e.valid_from, e.valid_to,
                (select string_agg(coalesce(academy.short_name, %s), ', ' order by academy.name_sv)
                    from environment_academy part join academy on academy.id = part.academy_id
                    where part.environment_id = e.id) as academies,
                (select string_agg(support, ',') from environment_support given where given.environment_id = e.id) as supports,
                position.title || ', ' || %s as responsible
            """.formatted(name("academy"), name("u"));
    private static final String FROM = """
            from environment e join priorityarea area on area.id = e.area_id
            join position on position.id = e.responsible_id join unit u on u.id = position.unit_id
            where (cast(:text as varchar) is null or lower(e.name) like :text or lower(e.description) like :text)
                and (cast(:academy as bigint) is null or exists (select 1 from environment_academy part
                    where part.environment_id = e.id and part.academy_id = :academy))
                and (cast(:area as bigint) is null or e.area_id = :area)
                and (cast(:support as varchar) is null or exists (select 1 from environment_support given
                    where given.environment_id = e.id and given.support = :support))
                and (cast(:state as varchar) is null or e.state = :state)""";

    private final JdbcClient jdbc;

    EnvironmentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<EnvironmentRow> find(EnvironmentFilter filter) {
        var pageable = filter.pageable();
        var rows = ask(ROW, filter, order(filter) + " limit :size offset :offset")
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(EnvironmentRow.class))
                .list();
        var total = ask("select count(*) ", filter, "").query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<EnvironmentRow> all(EnvironmentFilter filter) {
        return ask(ROW, filter, order(filter))
                .query(new DataClassRowMapper<>(EnvironmentRow.class))
                .list();
    }

    public List<EnvironmentRow> inArea(Long areaId) {
        return all(EnvironmentFilter.of(areaId));
    }

    private static String order(EnvironmentFilter filter) {
        return filter.sort().orderBy(filter.order());
    }

    private JdbcClient.StatementSpec ask(String select, EnvironmentFilter filter, String order) {
        return jdbc.sql(select + FROM + order)
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .param("text", filter.text() == null ? null : "%" + escaped(filter.text()) + "%")
                .param("academy", filter.academy())
                .param("area", filter.area())
                .param(
                        "support",
                        filter.support() == null ? null : filter.support().name())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
