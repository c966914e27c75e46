package se.huddinge.samverkan.meeting.agenda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.principle.PrincipleIssue;
import se.huddinge.samverkan.principle.PrincipleRow;
import se.huddinge.samverkan.principle.PrincipleService;
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
    private final PrincipleService principles;
    private final JdbcClient jdbc;

    AgendaChoices(
            AgreementAccess access,
            AgreementService agreements,
            ProjectService projects,
            ProjectList list,
            PrincipleService principles,
            JdbcClient jdbc) {
        this.access = access;
        this.agreements = agreements;
        this.projects = projects;
        this.list = list;
        this.principles = principles;
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

    /** Those that wait. */
    public List<PrincipleRow> principles() {
        return principles.open();
    }

    void concern(AgendaItem item, AgendaItemForm form) {
        var chosen = Stream.of(form.agreementId(), form.projectId(), form.principleId())
                .filter(Objects::nonNull)
                .count();
        if (chosen > 1) throw new FieldException("agreementId", "meeting.about-one-thing");
        if (chosen == 0 && isHidden(item)) return;
        item.concern(agreement(form.agreementId()), project(form.projectId()), principle(form.principleId(), item));
    }

    private @Nullable PrincipleIssue principle(@Nullable Long id, AgendaItem item) {
        var stood = item.getPrinciple();
        if (id == null || stood != null && stood.getId().equals(id)) return id == null ? null : stood;
        if (principles.open().stream().noneMatch(row -> row.getId().equals(id)))
            throw new FieldException("principleId", "meeting.unknown-choice");
        return principles.get(id);
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
