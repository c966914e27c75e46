package se.huddinge.samverkan.reporting.draft;

import static java.util.stream.Collectors.joining;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the units have sent in, put together under a heading each: the coordinator goes on from there. */
@Component
@Transactional(readOnly = true)
class Contributed {
    private static final String SQL = """
            select u.name_sv, c.text from reporting_contribution c join unit u on u.id = c.unit_id
            where c.round_id = :round and c.status in ('SUBMITTED', 'DONE') order by u.name_sv, u.id""";

    private final JdbcClient jdbc;
    private final ReportWords words;

    Contributed(JdbcClient jdbc, ReportWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    String by(Long roundId) {
        return jdbc
                .sql(SQL)
                .param("round", roundId)
                .query((rs, n) -> {
                    var text = rs.getString("text");
                    return "### " + rs.getString("name_sv") + "\n\n"
                            + (text == null ? words.of("reporting.nothing-to-report") : text);
                })
                .list()
                .stream()
                .collect(joining("\n\n"));
    }
}
