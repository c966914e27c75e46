package se.huddinge.samverkan.academy;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Academies as the search finds them: by what they are and were called, their units and subjects. */
public final class AcademySearch {
    private static final String SQL = """
            select academy.id, '/larosaten/' || academy.id as address, %s as title, academy.seat as line,
                found.body, found.words, found.names
            from (
                select id as academy_id, description as body, search_words as words,
                    name_sv || ' ' || coalesce(name_en, '') as names from academy
                union all
                select academy_id, name, search_words, name from academy_former_name
                union all
                select academy_id, name, search_words, null from academy_subject_area
                union all
                select academy_id, name_sv, search_words, name_sv from academy_unit
            ) found
            join academy on academy.id = found.academy_id""".formatted(name("academy"));

    private AcademySearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
