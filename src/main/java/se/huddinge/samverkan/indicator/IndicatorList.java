package se.huddinge.samverkan.indicator;

import static java.util.stream.Collectors.toSet;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.listing.PartsShare;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.figures.Totals;

/** How the indicators stand: four questions, however many there are. A municipality follows some tens, so all are counted. */
@Component
@Transactional(readOnly = true)
public class IndicatorList {
    private static final String SQL = """
            select i.id, i.name_sv, i.name_en,
                case when i.as_share then 'ACTIVE_SHARE' else i.measure end as measure, i.unit_id, %s as unit, i.purpose_id, %s as purpose, i.followed,
                wanted.target, wanted.comment,
                case i.measure when 'ALL_PARTS_SHARE' then %s end as share,
                case i.measure when 'ALL_PARTS_SHARE' then %s end as share_before
            from indicator i left join unit u on u.id = i.unit_id left join purpose p on p.id = i.purpose_id
            left join indicator_year wanted on wanted.indicator_id = i.id and wanted.year = :year
            order by i.id""".formatted(
                    name("u"),
                    name("p"),
                    PartsShare.between(":first", ":last"),
                    PartsShare.between(":firstBefore", ":lastBefore"));

    static final int EARLIEST = 1990;

    private final JdbcClient jdbc;
    private final IndicatorFigures figures;
    private final Periods periods;

    IndicatorList(JdbcClient jdbc, IndicatorFigures figures, Periods periods) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.periods = periods;
    }

    Page<Standing> find(IndicatorFilter filter) {
        var all = all(filter);
        var pageable = filter.pageable();
        var from = (int) Math.min(pageable.getOffset(), all.size());
        var to = Math.min(from + pageable.getPageSize(), all.size());
        return new PageImpl<>(all.subList(from, to), pageable, all.size());
    }

    List<Standing> all(IndicatorFilter filter) {
        var span = span(filter);
        return standings(rows(span, filter), span).stream()
                .sorted(filter.sort().order(filter.order()))
                .toList();
    }

    /** Those that are followed, with how they stand in the period against the target of the year in which it ends. */
    public List<Standing> followed(Span span) {
        return sorted(standings(rows(span, IndicatorFilter.followed()), span));
    }

    /** The same from what has been counted already: one statement, and nothing of the year before. */
    public List<Standing> followed(Totals totals, Grid units) {
        var span = units.span();
        var departments = units.getStandingRows().stream().map(Member::id).toList();
        return sorted(rows(span, IndicatorFilter.followed()).stream()
                .map(row -> new Standing(
                        row,
                        row.share() != null
                                ? row.share()
                                : IndicatorFigures.value(row.counted(), totals, units, departments),
                        null,
                        row.counted().rows(span)))
                .toList());
    }

    private static List<Standing> sorted(List<Standing> standings) {
        return standings.stream()
                .sorted(IndicatorSort.NAME.order(Direction.ASC))
                .toList();
    }

    /** A year that has not begun has nothing to show, and this one is shown instead. */
    private int year(IndicatorFilter filter) {
        var now = periods.today().getYear();
        var year = filter.year();
        return year == null || year > now || year < EARLIEST ? now : year;
    }

    private List<Standing> standings(List<IndicatorRow> rows, Span span) {
        var counted = rows.stream()
                .filter(row -> row.share() == null)
                .map(IndicatorRow::counted)
                .collect(toSet());
        var values = figures.of(counted, List.of(span, span.yearBefore()));
        return rows.stream()
                .map(row -> {
                    var rowsOf = row.counted().rows(span);
                    if (row.share() != null) return new Standing(row, row.share(), row.shareBefore(), rowsOf);
                    var value = values.getOrDefault(row.counted(), List.of(0L, 0L));
                    return new Standing(row, value.get(0), value.get(1), rowsOf);
                })
                .toList();
    }

    Span span(IndicatorFilter filter) {
        return periods.year(year(filter));
    }

    private List<IndicatorRow> rows(Span span, IndicatorFilter filter) {
        var before = span.yearBefore();
        return jdbc
                .sql(SQL)
                .param("year", span.last().getYear())
                .param("first", span.first())
                .param("last", span.last())
                .param("firstBefore", before.first())
                .param("lastBefore", before.last())
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(IndicatorRow.class))
                .list()
                .stream()
                .filter(filter::shows)
                .toList();
    }
}
