package se.huddinge.samverkan.activity.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Activities as the search finds them: open to all who read, by their own words and by whom they were with. */
public final class ActivitySearch {
    private static final String SQL = """
            select a.id, '/aktiviteter/' || a.id as address, a.title, concat_ws(' · ', a.held_on, %s) as line,
                found.body, found.words, found.names
            from (
                select id as activity_id, outcome as body, search_words as words, title as names from activity
                union all
                select activity_id, academy.name_sv, academy.search_words, null
                    from activity_academy join academy on academy.id = academy_id
                union all
                select activity_id, organisation.name_sv, organisation.search_words, null
                    from activity_organisation join partner_organisation organisation on organisation.id = organisation_id
                union all
                select activity_id, person.name, person.search_words, null
                    from activity_person join person on person.id = person_id
            ) found
            join activity a on a.id = found.activity_id
            join unit u on u.id = a.unit_id
            where a.status <> 'ANNULLED'""".formatted(name("u"));

    private ActivitySearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
