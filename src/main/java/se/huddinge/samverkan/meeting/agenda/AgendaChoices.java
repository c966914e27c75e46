package se.huddinge.samverkan.meeting.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;
import se.huddinge.samverkan.shared.FieldException;

/** What an item can be about. What its writer may not read she can neither choose nor take away. */
@Component
class AgendaChoices {
    public record Option(Long id, String name) {}

    private final AgreementAccess access;
    private final AgreementService agreements;
    private final ProjectService projects;
    private final ProjectList list;
    private final JdbcClient jdbc;

    AgendaChoices(
            AgreementAccess access,
            AgreementService agreements,
            ProjectService projects,
            ProjectList list,
            JdbcClient jdbc) {
        this.access = access;
        this.agreements = agreements;
        this.projects = projects;
        this.list = list;
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
        return list.everyOption();
    }

    void concern(AgendaItem item, AgendaItemForm form) {
        if (form.agreementId() != null && form.projectId() != null)
            throw new FieldException("projectId", "meeting.about-one-thing");
        var hidden = isHidden(item);
        if (hidden && form.agreementId() == null && form.projectId() == null) return;
        item.concern(agreement(form.agreementId()), project(form.projectId()));
    }

    private boolean isHidden(AgendaItem item) {
        var agreement = item.getAgreement();
        var project = item.getProject();
        return agreement != null && !access.isReadable(agreement.getId())
                || project != null && projects.find(project.getId()).isEmpty();
    }

    private @Nullable Agreement agreement(@Nullable Long id) {
        if (id == null) return null;
        if (!access.isReadable(id)) throw new FieldException("agreementId", "meeting.unknown-choice");
        return agreements.get(id);
    }

    private @Nullable Project project(@Nullable Long id) {
        if (id == null) return null;
        return projects.find(id).orElseThrow(() -> new FieldException("projectId", "meeting.unknown-choice"));
    }
}
