package se.huddinge.samverkan.consultation;

import se.huddinge.samverkan.shared.SearchSource;

/** Consultations as the search finds them: open to all who read. */
public final class ConsultationSearch {
    private static final String SQL = """
            select c.id, '/avstamningar/' || c.id as address, c.organisation as title,
                concat_ws(' · ', c.held_on, c.with_whom) as line, c.result as body, c.search_words as words,
                c.organisation as names
            from consultation c""";

    private ConsultationSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
