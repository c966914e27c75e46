package se.huddinge.samverkan.reporting.locked;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.draft.Fact;
import se.huddinge.samverkan.reporting.draft.FactFilter;
import se.huddinge.samverkan.reporting.draft.Facts;

/** The rows behind a locked report's figures, as they were. */
@Component
@Transactional(readOnly = true)
public class LockedRows {
    /** With what it is counted for, for a file of them all. */
    record Tagged(
            String tags,
            String title,
            @Nullable LocalDate day,
            @Nullable String unit,
            long amount,
            String address) {}

    private static final String FROM = " from reporting_row " + FactFilter.CONDITION + " and version_id = :version";

    private static final String PAGE = "limit :size offset :offset";

    private final JdbcClient jdbc;

    LockedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<Fact> page(Long versionId, List<String> tags, FactFilter filter, Pageable pageable) {
        var rows = ask(
                        "select title, day, unit, amount, address" + FROM + filter.orderBy() + PAGE,
                        versionId,
                        tags,
                        filter)
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(Fact.class))
                .list();
        var total = ask("select count(*)" + FROM, versionId, tags, filter)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    /** All that pass, fetched as they are read, within the caller's transaction; to be closed. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Stream<Fact> all(Long versionId, List<String> tags, FactFilter filter) {
        return ask("select title, day, unit, amount, address" + FROM + filter.orderBy(), versionId, tags, filter)
                .withFetchSize(500)
                .query(new DataClassRowMapper<>(Fact.class))
                .stream();
    }

    /** Which units the rows are of, by the names they had. */
    List<String> units(Long versionId, List<String> tags) {
        return ask("select unit" + FROM + Facts.UNITS, versionId, tags, FactFilter.none())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Long versionId, List<String> tags, FactFilter filter) {
        return jdbc.sql(sql).param("version", versionId).params(filter.parameters(tags));
    }

    /** In their order, fetched as they are read, within the caller's transaction; to be closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    Stream<Tagged> all(Long versionId) {
        return jdbc
                .sql("""
                        select array_to_string(tags, ' ') as tags, title, day, unit, amount, address
                        from reporting_row where version_id = :version order by id""")
                .withFetchSize(500)
                .param("version", versionId)
                .query(new DataClassRowMapper<>(Tagged.class))
                .stream();
    }
}
