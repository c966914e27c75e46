package se.huddinge.samverkan.indicator;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Indicators as the search finds them, those that are no longer followed too. */
public final class IndicatorSearch {
    private static final String SQL = """
            select i.id, '/indikatorer/' || i.id as address, %s as title, null as line, i.description as body,
                i.search_words as words, concat_ws(' ', i.name_sv, i.name_en) as names
            from indicator i""".formatted(name("i"));

    private IndicatorSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
