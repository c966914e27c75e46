package se.huddinge.samverkan.project.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.shared.SearchSource;

/** Projects as the search finds them: by their own words and their partners'. */
@Component
public class ProjectSearch {
    private static final String SQL = """
            select p.id, '/projekt/' || p.id as address, p.title, concat_ws(' · ', p.frame_valid_from, %s) as line,
                found.body, found.words, found.names
            from (
                select id as project_id, concat_ws(' ', summary, words, what_changed, benefit_text) as body,
                    search_words as words, title as names from project
                union all
                select project_id, title, search_words, null from project_milestone
                union all
                select project_id, academy.name_sv, ts_filter(academy.search_words, '{a,b}'), null
                    from project_academy join academy on academy.id = academy_id
                union all
                select project_id, organisation.name_sv, ts_filter(organisation.search_words, '{a,b}'), null
                    from project_organisation join partner_organisation organisation on organisation.id = organisation_id
            ) found
            join project p on p.id = found.project_id
            join unit u on u.id = p.unit_id
            where\s""".formatted(name("u"));

    private final ProjectAccess access;

    ProjectSearch(ProjectAccess access) {
        this.access = access;
    }

    /** What whoever asks now may read. */
    public SearchSource source() {
        var visible = access.visible();
        return new SearchSource(SQL + visible.sql(), visible.parameters());
    }
}
