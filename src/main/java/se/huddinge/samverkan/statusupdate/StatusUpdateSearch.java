package se.huddinge.samverkan.statusupdate;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** What the departments have answered as the search finds it: open to all who read. */
public final class StatusUpdateSearch {
    private static final String SQL = """
            select s.id, '/lagesrapporter/' || s.id as address, concat_ws(' ', %s, r.opened_on) as title,
                s.answered_on::text as line, concat_ws(' ', s.words, s.need, s.reply) as body, s.search_words as words,
                null as names
            from statusupdate s join statusupdate_round r on r.id = s.round_id join unit u on u.id = s.unit_id""".formatted(name("u"));

    private StatusUpdateSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
