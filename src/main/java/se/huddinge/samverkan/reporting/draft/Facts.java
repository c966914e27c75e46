package se.huddinge.samverkan.reporting.draft;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.figures.Member;

/** Asks for the rows behind a report as they are now, counts them, and copies them where they are kept. */
@Component
@Transactional(readOnly = true)
public class Facts {
    private static final String COLUMNS = " fact (tags, title, day, unit, amount, address) ";
    private static final String ORDER = " order by day desc nulls last, title collate \"sv-SE-x-icu\", address ";

    private static final String TALLIES =
            "select tags, count(*) as number, coalesce(sum(amount), 0)::bigint as amount from (" + FactSql.RECORDS + ")"
                    + COLUMNS + "group by tags";

    /** A row for each tag that tells activities of a period apart otherwise than the figures do. */
    private static final String KINDS = "select array['activity', period.tag, told.tag], count(*) as number,"
            + " coalesce(sum(amount), 0)::bigint as amount from (" + FactSql.ACTIVITIES + ")" + COLUMNS + """
            cross join lateral (select case when 'now' = any(tags) then 'now' else 'before' end as tag) period
            cross join lateral unnest(tags) told (tag)
            where told.tag = any(array['training', 'training:DEEPEN', 'training:BROADEN', 'training:BOTH', 'business',
                'started']) or told.tag like 'board:%'
            group by period.tag, told.tag""";

    private static final String FIRST =
            "select tag, title, day, unit, amount, address from (select told.tag, title, day, unit,"
                    + " amount, address, row_number() over (partition by told.tag" + ORDER + ") as place from ("
                    + FactSql.RECORDS + ")"
                    + COLUMNS + """
            cross join lateral unnest(tags) told (tag)
            where told.tag = any(:wanted)) ranked
            where place <= :most order by tag, place""";

    private static final String COPY = "insert into reporting_row (version_id, tags, title, day, unit, amount, address)"
            + " select :version, tags, title, day, unit, amount, address from (" + FactSql.ALL + ")" + COLUMNS + ORDER;

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all kinds, in two statements. */
    Tallies tallies(Scope scope) {
        return Tallies.of(Stream.of(TALLIES, KINDS)
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .params(scope.parameters())
                        .query((rs, n) -> new Tallies.Found(
                                (String[]) requireNonNull(rs.getArray(1)).getArray(), rs.getLong(2), rs.getLong(3)))
                        .list()
                        .stream())
                .toList());
    }

    /** Those that there are on the day, whatever their departments have done. */
    List<Member> boards(Scope scope) {
        return jdbc.sql("""
                        select id, name_sv as name, true as standing from unit where kind = 'BOARD' and valid_from <= :today
                            and coalesce(valid_to, 'infinity') >= :today order by name_sv, id""")
                .param("today", scope.day())
                .query(new DataClassRowMapper<>(Member.class))
                .list();
    }

    /** Of records other than activities of the period, for tables of their names: the first of each tag, in one statement. */
    Map<String, List<Fact>> first(Scope scope, int most, List<String> tags) {
        var facts = new DataClassRowMapper<>(Fact.class);
        return jdbc
                .sql(FIRST)
                .params(scope.parameters())
                .param("wanted", tags.toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> Map.entry(row.getString("tag"), requireNonNull(facts.mapRow(row, number))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    public FactRows rows(Scope scope, List<String> tags) {
        return new FactRows(jdbc, "(" + FactSql.ALL + ")" + COLUMNS, scope.parameters(), tags);
    }

    /** Within the transaction that locks the report: the rows never pass through the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int copy(Scope scope, Long versionId) {
        return jdbc.sql(COPY)
                .params(scope.parameters())
                .param("version", versionId)
                .update();
    }
}
