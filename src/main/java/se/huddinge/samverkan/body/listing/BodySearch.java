package se.huddinge.samverkan.body.listing;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Bodies as the search finds them: by name, assignment and who sits or has sat there. */
@Component
public class BodySearch {
    private static final String SQL = """
            select b.id, '/organ/' || b.id as address, %s as title, under.title as line, found.body, found.words, found.names
            from (
                select id as body_id, assignment as body, search_words as words, name_sv as names from body
                union all
                select sits.body_id, person.name, person.search_words, null
                    from body_mandate sits join person on person.id = sits.person_id
            ) found
            join body b on b.id = found.body_id
            left join agreement under on under.id = b.agreement_id
            where\s""".formatted(Standing.NAME);

    private final BodyAccess access;

    BodySearch(BodyAccess access) {
        this.access = access;
    }

    /** What whoever asks now may read. */
    public SearchSource source() {
        var visible = access.visible();
        return new SearchSource(SQL + visible.sql(), visible.parameters());
    }
}
