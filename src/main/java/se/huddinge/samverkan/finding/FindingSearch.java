package se.huddinge.samverkan.finding;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Findings as the search finds them: open to all who read. */
public final class FindingSearch {
    private static final String SQL = """
            select f.id, '/resultat/' || f.id as address, f.title, concat_ws(' · ', f.found_on, %s) as line,
                f.summary as body, f.search_words as words, f.title as names
            from finding f join academy on academy.id = f.academy_id""".formatted(name("academy"));

    private FindingSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
