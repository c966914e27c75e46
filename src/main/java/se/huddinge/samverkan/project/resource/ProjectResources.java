package se.huddinge.samverkan.project.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.content.Amounts;
import se.huddinge.samverkan.agreement.content.ContentService;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectEvent;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.web.Ids;

/** Keeps what projects have used. */
@Service
@Transactional(readOnly = true)
public class ProjectResources {
    private final ResourceUseRepository uses;
    private final ProjectService projects;
    private final ContentService content;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectResources(
            ResourceUseRepository uses,
            ProjectService projects,
            ContentService content,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uses = uses;
        this.projects = projects;
        this.content = content;
        this.events = events;
        this.clock = clock;
    }

    /** For the page of whoever has been let in to the project, and to these of its agreements. */
    public Balance of(Project project, Collection<Agreement> readable) {
        return Balance.of(
                uses.findByProjectIdOrderByValidFromDescIdDesc(project.getId()),
                content.promised(Ids.of(readable, Agreement::getId)));
    }

    /** One of the project's own; another project's does not exist. */
    ResourceUse use(Long projectId, Long id) {
        return uses.findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFoundException("resource", id));
    }

    ResourceUseForm blank(Project project) {
        return ResourceUseForm.blank(project, LocalDate.now(clock));
    }

    @Once
    public void add(Long projectId, ResourceUseForm form) {
        if (uses.existsBySubmissionId(form.submissionId())) return;
        var project = projects.raisingVersion(projectId);
        form.mustMatch(blank(project));
        check(form);
        uses.save(new ResourceUse(form, project));
        events.publishEvent(new ProjectEvent.ResourceUsed(projectId));
    }

    @Transactional
    public void revise(Long projectId, Long id, ResourceUseForm form) {
        var project = projects.raisingVersion(projectId);
        var use = use(projectId, id);
        form.mustMatch(ResourceUseForm.of(project, use));
        check(form);
        use.describe(form);
        events.publishEvent(new ProjectEvent.ResourceUsed(projectId));
    }

    @Transactional
    void remove(Long projectId, Long id, RemovalForm form) {
        var project = projects.raisingVersion(projectId);
        var use = use(projectId, id);
        form.mustMatch(RemovalForm.of(project));
        uses.delete(use);
        events.publishEvent(new ProjectEvent.ResourceUseRemoved(projectId));
    }

    private void check(ResourceUseForm form) {
        Amounts.requireFor(form.kind(), form.amount());
        if (form.validFrom().isAfter(LocalDate.now(clock)))
            throw new FieldException("validFrom", "project.not-used-yet");
    }
}
