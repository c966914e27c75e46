package se.huddinge.samverkan.project.milestone;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.project.Milestone;
import se.huddinge.samverkan.project.MilestoneRepository;
import se.huddinge.samverkan.project.ProjectEvent;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** What a project should have come to, and when it did. */
@Service
@Transactional(readOnly = true)
public class ProjectMilestones {
    private final ProjectService projects;
    private final MilestoneRepository milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectMilestones(
            ProjectService projects, MilestoneRepository milestones, ApplicationEventPublisher events, Clock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /** One of the project's own; another project's milestone does not exist. */
    Milestone milestone(Long projectId, Long id) {
        return milestones.findByIdAndProjectId(id, projectId).orElseThrow(() -> new NotFoundException("milestone", id));
    }

    @Once
    public void add(Long projectId, MilestoneForm form) {
        if (milestones.existsBySubmissionId(form.submissionId())) return;
        var project = projects.raisingVersion(projectId);
        form.mustMatch(MilestoneForm.blank(project));
        var milestone = new Milestone(form.submissionId(), project, form.title(), form.due());
        describe(milestone, form);
        milestones.save(milestone);
        events.publishEvent(new ProjectEvent.MilestoneChanged(projectId));
    }

    @Transactional
    public void revise(Long projectId, Long id, MilestoneForm form) {
        var project = projects.raisingVersion(projectId);
        var milestone = milestone(projectId, id);
        form.mustMatch(MilestoneForm.of(project, milestone));
        describe(milestone, form);
        events.publishEvent(new ProjectEvent.MilestoneChanged(projectId));
    }

    private void describe(Milestone milestone, MilestoneForm form) {
        if (form.reachedOn() != null && form.reachedOn().isAfter(LocalDate.now(clock)))
            throw new FieldException("reachedOn", "project.not-reached-yet");
        milestone.describe(form.title(), form.due(), form.reachedOn());
    }
}
