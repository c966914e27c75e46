package se.huddinge.samverkan.meeting.agenda;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.idea.IdeaRow;
import se.huddinge.samverkan.idea.IdeaService;
import se.huddinge.samverkan.principle.PrincipleRow;
import se.huddinge.samverkan.principle.PrincipleService;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.priorityarea.listing.AreaRow;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;

/** What the form of an item offers: what its writer may read and what is not over. */
@Component
class AgendaChoices {
    public record Option(Long id, String name) {}

    private final AgreementAccess access;
    private final ProjectList projects;
    private final PrincipleService principles;
    private final IdeaService ideas;
    private final AreaList areas;
    private final JdbcClient jdbc;

    AgendaChoices(
            AgreementAccess access,
            ProjectList projects,
            PrincipleService principles,
            IdeaService ideas,
            AreaList areas,
            JdbcClient jdbc) {
        this.access = access;
        this.projects = projects;
        this.principles = principles;
        this.ideas = ideas;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    public List<Option> agreements() {
        var visible = access.visible();
        return jdbc.sql(
                        "select g.id, g.title as name from agreement g where g.status not in ('ABORTED', 'ANNULLED') and "
                                + visible.sql() + " order by g.title, g.id")
                .params(visible.parameters())
                .query(new DataClassRowMapper<>(Option.class))
                .list();
    }

    public List<ProjectRow> projects() {
        return projects.everyOption();
    }

    /** Those that wait. */
    public List<PrincipleRow> principles() {
        return principles.open();
    }

    public List<IdeaRow> ideas() {
        return ideas.open();
    }

    public List<AreaRow> areas() {
        return areas.options();
    }
}
