package se.huddinge.samverkan.placement;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for terms and what they add up to: a fixed number of questions, however many there are. */
@Component
@Transactional(readOnly = true)
public class PlacementList {
    /** One page, and the sums of all that pass the filter. */
    record Found(Page<PlacementRow> page, Totals totals) {}

    private static final String NAME =
            "(case when :english then coalesce(name_en, name_sv) else name_sv end collate \"sv-SE-x-icu\")";

    private static final String FROM = """
            from placement_term t
            join (select id, %s as unit_name from unit) u on u.id = t.unit_id
            join lateral (
                select count(*) as n, sum(filled)::int as filled, sum(ordered)::int as ordered,
                    sum(offered)::int as offered, sum(supervisors)::int as supervisors, sum(theses)::int as theses
                from placement p where p.term_id = t.id and (cast(:academy as bigint) is null or p.academy_id = :academy)
                    and (cast(:text as varchar) is null or position(:text in lower(p.programme)) > 0)
            ) s on s.n > 0
            where\s""".formatted(NAME);

    private final JdbcClient jdbc;
    private final PlacementAccess access;
    private final MessageSourceAccessor texts;

    PlacementList(JdbcClient jdbc, PlacementAccess access, MessageSource messages) {
        this.jdbc = jdbc;
        this.access = access;
        this.texts = new MessageSourceAccessor(messages);
    }

    /** The unit's terms, the latest first. */
    public List<PlacementRow> ofUnit(Long unitId) {
        access.requireReadable(unitId);
        var filter = PlacementFilter.ofUnit(unitId);
        var parameters = parameters(filter);
        return rows(filter, FROM + conditions(filter, parameters), parameters, Pageable.unpaged());
    }

    Found find(PlacementFilter filter, Pageable pageable) {
        var parameters = parameters(filter);
        var where = FROM + conditions(filter, parameters);
        var rows = rows(filter, where, parameters, pageable);
        var all = new long[1];
        var totals = jdbc.sql("""
                        select count(*) as n, coalesce(sum(s.filled), 0)::int as filled,
                            sum(s.ordered)::int as ordered, sum(s.offered)::int as offered,
                            sum(s.supervisors)::int as supervisors, sum(s.theses)::int as theses\s""" + where)
                .params(parameters)
                .query((rs, n) -> {
                    all[0] = rs.getLong("n");
                    return totals(rs);
                })
                .single();
        return new Found(new PageImpl<>(rows, pageable, all[0]), requireNonNull(totals));
    }

    private List<PlacementRow> rows(
            PlacementFilter filter, String where, Map<String, Object> parameters, Pageable pageable) {
        return jdbc.sql("select t.unit_id, u.unit_name, t.semester_year, t.semester_half, t.as_of, t.reliability, s.* "
                        + where + filter.sort().orderBy(filter.order()) + " limit :size offset :offset")
                .params(parameters)
                .param("size", pageable.isPaged() ? pageable.getPageSize() : Integer.MAX_VALUE)
                .param("offset", pageable.isPaged() ? pageable.getOffset() : 0L)
                .query(PlacementList::row)
                .list();
    }

    PlacementOptions options() {
        var parameters = parameters(PlacementFilter.all());
        return new PlacementOptions(jdbc.sql(PlacementOptions.SQL.formatted(NAME, visible(parameters)))
                .params(parameters)
                .param("spring", texts.getMessage("placement.spring"))
                .param("autumn", texts.getMessage("placement.autumn"))
                .query(new DataClassRowMapper<>(PlacementOptions.Option.class))
                .list());
    }

    private Map<String, Object> parameters(PlacementFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("english", LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()));
        parameters.put("academy", filter.academy());
        parameters.put("text", filter.text() == null ? null : filter.text().toLowerCase(Locale.ROOT));
        return parameters;
    }

    private String conditions(PlacementFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(visible(parameters));
        if (filter.unit() != null) {
            conditions.add("t.unit_id = :unit");
            parameters.put("unit", filter.unit());
        }
        if (filter.semester() != null) {
            conditions.add("t.semester_year = :year and t.semester_half = :half");
            parameters.put("year", filter.semester().year());
            parameters.put("half", filter.semester().half().name());
        }
        if (filter.reliability() != null) {
            conditions.add("t.reliability = :reliability");
            parameters.put("reliability", filter.reliability().name());
        }
        return String.join(" and ", conditions);
    }

    private String visible(Map<String, Object> parameters) {
        var units = access.readable();
        if (units == null) return "true";
        parameters.put("readable", units.toArray(Long[]::new));
        return "t.unit_id = any(:readable)";
    }

    private static PlacementRow row(ResultSet rs, int n) throws SQLException {
        return new PlacementRow(
                rs.getLong("unit_id"),
                rs.getString("unit_name"),
                new Semester(rs.getInt("semester_year"), Semester.Half.valueOf(rs.getString("semester_half"))),
                rs.getObject("as_of", LocalDate.class),
                Reliability.valueOf(rs.getString("reliability")),
                totals(rs));
    }

    static Totals totals(ResultSet rs) throws SQLException {
        return new Totals(
                rs.getInt("filled"),
                rs.getObject("ordered", Integer.class),
                rs.getObject("offered", Integer.class),
                rs.getObject("supervisors", Integer.class),
                rs.getObject("theses", Integer.class));
    }
}
