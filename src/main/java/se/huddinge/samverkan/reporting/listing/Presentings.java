package se.huddinge.samverkan.reporting.listing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a forum that was shown a report is to be told the next time. */
@Component
@Transactional(readOnly = true)
public class Presentings {
    /**
     * One such day.
     *
     * @param address of the report that was shown the last time
     */
    public record Presenting(Long id, Long roundId, LocalDate day, String forum, String title, String address) {}

    /** Of a reporting_presentation p with a next day: the forum has been shown nothing since. */
    static final String AWAITED = """
            p.next_on is not null and not exists (select 1 from reporting_presentation since
                where lower(since.forum) = lower(p.forum) and (since.presented_on, since.id) > (p.presented_on, p.id))""";

    static final String ADDRESS = "'/rapporter/' || v.round_id || '/rapport/' || v.number";

    private static final String SQL = """
            select p.id, v.round_id, p.next_on as day, p.forum, v.title, %s as address
            from reporting_presentation p join reporting_version v on v.id = p.version_id
            where p.next_on between :from and :to and %s order by p.next_on, p.id""".formatted(ADDRESS, AWAITED);

    private final JdbcClient jdbc;

    Presentings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    public List<Presenting> between(LocalDate from, LocalDate to) {
        return jdbc.sql(SQL)
                .param("from", from)
                .param("to", to)
                .query(new DataClassRowMapper<>(Presenting.class))
                .list();
    }
}
