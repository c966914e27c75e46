package se.huddinge.samverkan.principle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many issues there are; they are open to all who read. */
@Component
public class PrincipleCounts {
    /** Of those that are not over, also those that no meeting has taken up: one row, to be asked together with others. */
    public static final String NOW = """
            select count(*) as issues, count(*) filter (where standing = 'PROPOSED') as unplaced
            from principle_issue where waiting_since is not null""";

    private final JdbcClient jdbc;

    PrincipleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over. */
    public long open() {
        return jdbc.sql("select issues from (" + NOW + ") now")
                .query(Long.class)
                .single();
    }
}
