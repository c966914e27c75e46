package se.huddinge.samverkan.contact;

import se.huddinge.samverkan.shared.SearchSource;

/** People outside the municipality as the search finds them: by name, address, title and place. */
public final class ContactSearch {
    private static final String SQL = """
            select person.id, '/kontakter/' || person.id as address, person.name as title, person.email as line,
                found.body, found.words, found.names
            from (
                select id as person_id, note as body, search_words as words, name as names from person
                union all
                select person_id, title, search_words, null from affiliation where title is not null
                union all
                select person_id, academy.name_sv, ts_filter(academy.search_words, '{a,b}'), null
                    from affiliation join academy on academy.id = academy_id
                union all
                select person_id, organisation.name_sv, ts_filter(organisation.search_words, '{a,b}'), null
                    from affiliation join partner_organisation organisation on organisation.id = organisation_id
            ) found
            join person on person.id = found.person_id and person.merged_into_id is null""";

    private ContactSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
