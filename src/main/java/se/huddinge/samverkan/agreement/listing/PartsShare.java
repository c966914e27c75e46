package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Part;

/** How many of the open agreements in force some day of a period have all the parts that the strategy asks for. */
@Component
@Transactional(readOnly = true)
public class PartsShare {
    /** Of an agreement g: each is there, in its own words; one that does not apply is not described. */
    static final String DESCRIBED = """
            (select count(*) from agreement_part described
                where described.agreement_id = g.id and described.answer = 'PRESENT') = %d""".formatted(Part.Name.values().length);

    private final JdbcClient jdbc;

    PartsShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In whole percent, rounded down, between two days given as SQL: for a question that asks more. */
    public static String between(String from, String to) {
        return """
                (select coalesce(100 * count(*) filter (where %s) / nullif(count(*), 0), 0)
                    from agreement g where g.visibility = 'OPEN' and %s)""".formatted(DESCRIBED, Conditions.during(from, to));
    }

    /** In each of the periods, by their first and last days; one statement. */
    public List<Long> of(List<LocalDate> firsts, List<LocalDate> lasts) {
        return jdbc.sql(
                        "select %s as share from unnest(cast(:firsts as date[]), cast(:lasts as date[])) with ordinality as span (first, last, place) order by place"
                                .formatted(between("span.first", "span.last")))
                .param("firsts", days(firsts))
                .param("lasts", days(lasts))
                .query((row, number) -> row.getLong("share"))
                .list();
    }

    private static String[] days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
