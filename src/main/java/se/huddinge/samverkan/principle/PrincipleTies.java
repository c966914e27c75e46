package se.huddinge.samverkan.principle;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.web.Ids;

/** The agreements and projects that an issue is about: who may not read one neither sees, chooses nor removes it. */
@Component
class PrincipleTies {
    private static final String READABLE = """
            select 'AGREEMENT' as kind, g.id, g.title as name from agreement g where g.id = any(:agreements) and %s
            union all select 'PROJECT', p.id, p.title from project p where p.id = any(:projects) and %s""";

    private static final String OFFERED = """
            select 'AGREEMENT' as kind, g.id, g.title as name from agreement g
            where (g.status not in ('ENDED', 'ABORTED', 'ANNULLED') or g.id = any(:agreements)) and %s
            union all select 'PROJECT', p.id, p.title from project p
            where (p.status not in ('ENDED', 'ABORTED') or p.id = any(:projects)) and %s
            order by kind, name, id""";

    /** Something to choose by its name. */
    record Tie(String kind, Long id, String name) {}

    /** What who asks may read. */
    record Readable(List<Agreement> agreements, List<Project> projects) {}

    private final JdbcClient jdbc;
    private final AgreementAccess agreementAccess;
    private final ProjectAccess projectAccess;
    private final AgreementService agreements;
    private final ProjectService projects;

    PrincipleTies(
            JdbcClient jdbc,
            AgreementAccess agreementAccess,
            ProjectAccess projectAccess,
            AgreementService agreements,
            ProjectService projects) {
        this.jdbc = jdbc;
        this.agreementAccess = agreementAccess;
        this.projectAccess = projectAccess;
        this.agreements = agreements;
        this.projects = projects;
    }

    Readable readable(PrincipleIssue issue) {
        if (issue.getAgreements().isEmpty() && issue.getProjects().isEmpty()) return new Readable(List.of(), List.of());
        var found = ask(
                READABLE, Ids.of(issue.getAgreements(), Agreement::getId), Ids.of(issue.getProjects(), Project::getId));
        var agreementIds = ids(found, "AGREEMENT");
        var projectIds = ids(found, "PROJECT");
        return new Readable(
                issue.getAgreements().stream()
                        .filter(agreement -> agreementIds.contains(agreement.getId()))
                        .toList(),
                issue.getProjects().stream()
                        .filter(project -> projectIds.contains(project.getId()))
                        .toList());
    }

    /** For pickers: what goes on, and what is chosen. */
    List<Tie> offered(Set<Long> agreementIds, Set<Long> projectIds) {
        return ask(OFFERED, agreementIds, projectIds);
    }

    /** What is chosen, beside what stays because the writer may not read it. */
    void tie(PrincipleIssue issue, PrincipleForm form) {
        var readable = readable(issue);
        var chosen = new HashSet<>(issue.getAgreements());
        chosen.removeAll(readable.agreements());
        form.agreementIds().forEach(id -> chosen.add(agreement(id)));
        var projectsChosen = new HashSet<>(issue.getProjects());
        projectsChosen.removeAll(readable.projects());
        form.projectIds()
                .forEach(id -> projectsChosen.add(projects.find(id)
                        .orElseThrow(() -> new FieldException("projectIds", "principle.unknown-choice"))));
        issue.concern(chosen, projectsChosen);
    }

    private Agreement agreement(Long id) {
        try {
            return agreements.get(id);
        } catch (NotFoundException unreadable) {
            throw new FieldException("agreementIds", "principle.unknown-choice");
        }
    }

    private List<Tie> ask(String sql, Collection<Long> agreementIds, Collection<Long> projectIds) {
        var open = agreementAccess.visible();
        var planned = projectAccess.visible();
        var parameters = new HashMap<String, Object>(open.parameters());
        parameters.putAll(planned.parameters());
        parameters.put("agreements", agreementIds.toArray(Long[]::new));
        parameters.put("projects", projectIds.toArray(Long[]::new));
        return jdbc.sql(sql.formatted(open.sql(), planned.sql()))
                .params(parameters)
                .query(new DataClassRowMapper<>(Tie.class))
                .list();
    }

    private static Set<Long> ids(List<Tie> found, String kind) {
        return found.stream()
                .filter(tie -> tie.kind().equals(kind))
                .map(Tie::id)
                .collect(toSet());
    }
}
