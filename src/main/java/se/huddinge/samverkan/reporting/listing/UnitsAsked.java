package se.huddinge.samverkan.reporting.listing;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.statusupdate.AskedForMore;

/** One report, one contribution: while a round is open nobody asks its units how it goes beside that. */
@Component
class UnitsAsked implements AskedForMore {
    private final JdbcClient jdbc;

    UnitsAsked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> units() {
        return jdbc.sql("select id from unit where id in " + ReportDues.ASKED)
                .query((row, n) -> row.getLong("id"))
                .set();
    }
}
