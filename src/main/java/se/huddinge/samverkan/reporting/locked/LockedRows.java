package se.huddinge.samverkan.reporting.locked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.draft.FactRows;

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

    private final JdbcClient jdbc;

    LockedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FactRows of(Long versionId, List<String> tags) {
        return new FactRows(
                jdbc,
                "(select * from reporting_row where version_id = :version) fact",
                Map.of("version", versionId),
                tags);
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
