package se.huddinge.samverkan.reporting.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind a figure, wherever they lie: as they are now, or as they were when a report was locked. */
public final class FactRows {
    private static final int FETCHED = 500;
    private static final String ROW = "select title, day, unit, amount, address";

    private final JdbcClient jdbc;
    private final String source;
    private final Map<String, ?> parameters;
    private final List<String> tags;

    /**
     * @param source a table expression with the columns of a {@link Fact}, and tags
     * @param parameters those of the source
     * @param tags what each row of the figure carries
     */
    public FactRows(JdbcClient jdbc, String source, Map<String, ?> parameters, List<String> tags) {
        this.jdbc = jdbc;
        this.source = source;
        this.parameters = parameters;
        this.tags = tags;
    }

    List<String> tags() {
        return tags;
    }

    Page<Fact> page(FactFilter filter, Pageable pageable) {
        var rows = ask(ROW, filter, filter.orderBy() + "limit :size offset :offset")
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(Fact.class))
                .list();
        var total = ask("select count(*)", filter, "").query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    /** All that pass, fetched as they are read within the caller's transaction; to be closed. */
    Stream<Fact> all(FactFilter filter) {
        return ask(ROW, filter, filter.orderBy())
                .withFetchSize(FETCHED)
                .query(new DataClassRowMapper<>(Fact.class))
                .stream();
    }

    /** Which units they are of, by name. */
    List<String> units() {
        return ask(
                        "select unit",
                        FactFilter.none(),
                        " and unit is not null group by unit order by unit collate \"sv-SE-x-icu\"")
                .query((rs, n) -> requireNonNull(rs.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String select, FactFilter filter, String rest) {
        return jdbc.sql(select + " from " + source + " where tags @> cast(:tags as text[]) and " + FactFilter.CONDITION
                        + rest)
                .params(parameters)
                .param("tags", tags.toArray(String[]::new))
                .params(filter.parameters());
    }
}
