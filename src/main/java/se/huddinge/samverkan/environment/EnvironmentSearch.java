package se.huddinge.samverkan.environment;

import se.huddinge.samverkan.shared.SearchSource;

/** Environments as the search finds them: open to all who read. */
public final class EnvironmentSearch {
    private static final String SQL = """
            select e.id, '/forskningsmiljoer/' || e.id as address, e.name as title, area.title as line,
                concat_ws(' ', e.description, e.support_text) as body, e.search_words as words, e.name as names
            from environment e join priorityarea area on area.id = e.area_id""";

    private EnvironmentSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
