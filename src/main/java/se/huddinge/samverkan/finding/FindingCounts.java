package se.huddinge.samverkan.finding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.strategy.PartCounts;

/** How many findings there are for each part of the strategy. */
@Component
@Transactional(readOnly = true)
public class FindingCounts {
    /** A finding serves what its project serves; of one that was never more than an idea not all may know. */
    private static final String FOUND = """
            select project.id from finding join project on project.id = finding.project_id
            where project.planned_on is not null""";

    private final JdbcClient jdbc;

    FindingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that came out of a project, by what it serves; one statement. */
    public PartCounts serving() {
        return PartCounts.of(jdbc.sql(PartCounts.sql("project", FOUND))
                .query(PartCounts.Line.MAPPER)
                .list());
    }
}
