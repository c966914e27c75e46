package se.huddinge.samverkan.principle;

import se.huddinge.samverkan.shared.SearchSource;

/** Issues as the search finds them, with what was said of them: open to all who read. */
public final class PrincipleSearch {
    private static final String SQL = """
            select i.id, '/fragor/' || i.id as address, i.title, i.raised_on::text as line,
                concat_ws(' ', i.text, i.outcome) as body, i.search_words as words, i.title as names
            from principle_issue i
            union all
            select i.id, '/fragor/' || i.id, i.title, concat_ws(' · ', h.meeting, h.held_on), h.said, h.search_words, null
            from principle_hearing h join principle_issue i on i.id = h.issue_id where h.said is not null""";

    private PrincipleSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
