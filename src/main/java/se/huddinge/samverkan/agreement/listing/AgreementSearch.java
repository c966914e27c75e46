package se.huddinge.samverkan.agreement.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Agreements as the search finds them: by their own words, their parties', and those of their documents. */
@Component
public class AgreementSearch {
    private static final String SQL = """
            select g.id, '/avtal/' || g.id as address, g.title, concat_ws(' · ', %s, g.own_dnr, %s) as line,
                found.body, found.words, found.names
            from (
                select id as agreement_id, reason_text as body, search_words as words, title as names from agreement
                union all
                select agreement_id, text, search_words, null from agreement_part
                union all
                select agreement_id, concat_ws(' ', background, rights, personal_data, confidentiality, ethics, procurement),
                    search_words, null from agreement_provisions
                union all
                select agreement_id, what, search_words, null from agreement_obligation
                union all
                select agreement_id, what, search_words, null from agreement_resource
                union all
                select agreement_id, what, search_words, null from agreement_amendment
                union all
                select agreement_id, null, search_words, null from agreement_step where decision_dnr is not null
                union all
                select agreement_id, null, search_words, null from agreement_extension where dnr is not null
                union all
                select agreement_id, signatory_name, search_words, null from agreement_party
                union all
                select agreement_id, academy.name_sv, ts_filter(academy.search_words, '{a,b}'), null
                    from agreement_party join academy on academy.id = academy_id
                union all
                select agreement_id, former.name, former.search_words, null
                    from agreement_party join academy_former_name former using (academy_id)
                union all
                select agreement_id, organisation.name_sv, ts_filter(organisation.search_words, '{a,b}'), null
                    from agreement_party join partner_organisation organisation on organisation.id = organisation_id
                union all
                select agreement_id, title, search_words, null from agreement_document
                union all
                select agreement_id, text.content, text.search_words, null
                    from agreement_document join document_text text using (document_id)
            ) found
            join agreement g on g.id = found.agreement_id
            left join agreement_type t on t.id = g.type_id
            left join unit u on u.id = g.owner_id
            where g.status <> 'ANNULLED' and\s""".formatted(name("t"), name("u"));

    private final AgreementAccess access;

    AgreementSearch(AgreementAccess access) {
        this.access = access;
    }

    /** What whoever asks now may read. */
    public SearchSource source() {
        var visible = access.visible();
        return new SearchSource(SQL + visible.sql(), visible.parameters());
    }
}
