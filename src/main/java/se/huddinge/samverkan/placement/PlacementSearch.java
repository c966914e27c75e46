package se.huddinge.samverkan.placement;

import static se.huddinge.samverkan.shared.SearchSource.called;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.SearchSource;

/** A unit's places in a term as the search finds them: by programme, academy, unit and term, also several of these together. */
@Component
public class PlacementSearch {
    private static final String SQL = """
            select t.id,
                '/platser/' || t.unit_id || '/' || case t.semester_half when 'SPRING' then 'vt' else 'ht' end || t.semester_year
                    as address,
                concat_ws(' ', %s, case t.semester_half when 'SPRING' then :spring else :autumn end, t.semester_year) as title,
                concat_ws(' · ', p.programme, %s) as line, null as body,
                p.search_words || %s || u.search_words || t.search_words as words, p.programme as names
            from placement_term t
            join unit u on u.id = t.unit_id
            join placement p on p.term_id = t.id
            join academy a on a.id = p.academy_id""".formatted(name("u"), name("a"), called("a"));

    private final PlacementAccess access;
    private final MessageSourceAccessor texts;

    PlacementSearch(PlacementAccess access, MessageSource messages) {
        this.access = access;
        texts = new MessageSourceAccessor(messages);
    }

    /** What whoever asks now may read. */
    public SearchSource source() {
        var spring = texts.getMessage("placement.spring");
        var autumn = texts.getMessage("placement.autumn");
        var units = access.readable();
        if (units == null) return new SearchSource(SQL, Map.of("spring", spring, "autumn", autumn));
        return new SearchSource(
                SQL + " where t.unit_id = any(:readable)",
                Map.of("spring", spring, "autumn", autumn, "readable", units.toArray(Long[]::new)));
    }
}
