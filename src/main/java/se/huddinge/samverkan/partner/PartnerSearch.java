package se.huddinge.samverkan.partner;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.SearchSource;

/** Organisations as the search finds them: by what they are and were called. */
public final class PartnerSearch {
    private static final String SQL = """
            select organisation.id, '/partner/' || organisation.id as address, %s as title,
                organisation.organisation_number as line, found.body, found.words, found.names
            from (
                select id as organisation_id, description as body, search_words as words,
                    name_sv || ' ' || coalesce(name_en, '') as names from partner_organisation
                union all
                select organisation_id, name, search_words, name from partner_former_name
            ) found
            join partner_organisation organisation on organisation.id = found.organisation_id""".formatted(name("organisation"));

    private PartnerSearch() {}

    public static SearchSource source() {
        return new SearchSource(SQL);
    }
}
