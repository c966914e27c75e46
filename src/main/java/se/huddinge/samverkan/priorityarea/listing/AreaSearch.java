package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Areas as the search finds them, of what is only proposed those that whoever asks may read. */
@Component
public class AreaSearch {
    private static final String SQL = """
            select area.id, '/prioriterade-omraden/' || area.id as address, area.title,
                concat_ws(' · ', %s, area.decided_on) as line, concat_ws(' ', area.motive, area.keywords) as body,
                area.search_words as words, area.title as names
            from priorityarea area join unit board on board.id = area.board_id
            where\s""".formatted(name("board"));

    private final AreaAccess access;

    AreaSearch(AreaAccess access) {
        this.access = access;
    }

    public SearchSource source() {
        var visible = access.visible();
        return new SearchSource(SQL + visible.sql(), visible.parameters());
    }
}
