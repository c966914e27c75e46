package se.huddinge.samverkan.reporting.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Rounds as the search finds them, and what the units have contributed, as far as whoever asks may read it. */
@Component
public class ReportSearch {
    private static final String ROUNDS = """
            select r.id, '/rapporter/' || r.id as address, r.title, concat_ws('–', r.period_from, r.period_to) as line,
                r.instruction as body, r.search_words as words, r.title as names
            from reporting_round r""";

    private static final String CONTRIBUTIONS = """
            select c.id, '/rapporter/' || r.id || '/bidrag/' || u.id as address, concat_ws(', ', %s, r.title) as title,
                c.changed_on::text as line, c.text as body, c.search_words as words, null as names
            from reporting_contribution c join reporting_round r on r.id = c.round_id join unit u on u.id = c.unit_id
            where %s""".formatted(name("u"), ContributionAccess.VISIBLE);

    private final Readers readers;

    ReportSearch(Readers readers) {
        this.readers = readers;
    }

    public SearchSource rounds() {
        return new SearchSource(ROUNDS);
    }

    public SearchSource contributions() {
        var reader = readers.current();
        return new SearchSource(
                CONTRIBUTIONS,
                Map.of(
                        "reads_all", reader.everything(),
                        "reads_of", reader.unitIds().toArray(Long[]::new)));
    }
}
