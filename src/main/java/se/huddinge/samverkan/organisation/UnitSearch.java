package se.huddinge.samverkan.organisation;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Boards and departments as the search finds them: by what they are and were called. */
public final class UnitSearch {
    private static final String SQL = """
            select unit.id, '/forvaltningar/' || unit.id as address, %s as title, unit.short_name as line,
                found.body, found.words, found.names
            from (
                select id as unit_id, null as body, search_words as words,
                    name_sv || ' ' || coalesce(name_en, '') as names from unit
                union all
                select unit_id, name_sv, search_words, name_sv from unit_former_names
            ) found
            join unit on unit.id = found.unit_id""".formatted(name("unit"));

    private UnitSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
