package se.huddinge.samverkan.idea;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Ideas as the search finds them, with what was answered: open to all who read. */
public final class IdeaSearch {
    private static final String SQL = """
            select i.id, '/ideer/' || i.id as address, i.title, concat_ws(' · ', i.raised_on, %1$s) as line,
                concat_ws(' ', i.need, i.whom, i.effect) as body, i.search_words as words, i.title as names
            from idea i join unit u on u.id = i.unit_id
            union all
            select i.id, '/ideer/' || i.id, i.title, concat_ws(' · ', i.raised_on, %1$s), s.words, s.search_words, null
            from idea_step s join idea i on i.id = s.idea_id join unit u on u.id = i.unit_id
            where s.words is not null""".formatted(name("u"));

    private IdeaSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
