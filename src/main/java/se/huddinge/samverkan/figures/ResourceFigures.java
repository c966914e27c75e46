package se.huddinge.samverkan.figures;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.content.Promised;
import se.huddinge.samverkan.agreement.content.ResourceLine.Kind;
import se.huddinge.samverkan.project.resource.Used;

/** Resources promised and used: by whole years, since an agreement's lines know no days. */
@Component
@Transactional(readOnly = true)
public class ResourceFigures {
    /** An amount of one agreement or project. */
    public record Row(
            Resources.Side side,
            Kind kind,
            String title,
            String what,
            @Nullable String year,
            BigDecimal amount) {}

    private static final String COUNTED = """
            from (
                select case when r.year is null then 'THROUGHOUT' else 'PROMISED' end as side, r.kind, g.id as record_id,
                    g.title, r.what, r.year::text as year, r.amount, r.id
                from agreement g join agreement_resource r on r.agreement_id = g.id
                where g.visibility = 'OPEN' and r.amount is not null and %s
                union all
                select 'USED', u.kind, p.id, p.title, u.what, extract(year from u.valid_from)::text, u.amount, u.id
                from project p join project_resource u on u.project_id = p.id
                where u.amount is not null and %s) counted
            """.formatted(Promised.SQL, Used.SQL);

    private static final String SUMS = "select kind, side, sum(amount) as amount, count(distinct record_id) as records "
            + COUNTED + "group by kind, side";

    private static final String ROWS = "select side, kind, title, what, year, amount " + COUNTED
            + "order by array_position(array['PROMISED', 'THROUGHOUT', 'USED'], side), kind desc, title, year, id";

    private final JdbcClient jdbc;

    ResourceFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the years that the span touches; one statement. */
    public Resources of(Span span) {
        return Resources.of(
                span.first().getYear(),
                span.last().getYear(),
                asked(SUMS, span)
                        .query(new DataClassRowMapper<>(Resources.Found.class))
                        .list());
    }

    /** The very rows behind the sums, fetched as they are read, within the caller's transaction; to be closed. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Stream<Row> rows(Span span) {
        return asked(ROWS, span).query(new DataClassRowMapper<>(Row.class)).stream();
    }

    private StatementSpec asked(String sql, Span span) {
        var first = span.first().getYear();
        var last = span.last().getYear();
        return jdbc.sql(sql)
                .withFetchSize(500)
                .param("promisedFrom", first)
                .param("promisedTo", last)
                .param("usedFrom", first)
                .param("usedTo", last);
    }
}
