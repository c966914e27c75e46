package se.huddinge.samverkan.project.section;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.project.ConsultationRule;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectEvent;
import se.huddinge.samverkan.project.ProjectJudge;
import se.huddinge.samverkan.project.ProjectReferences;
import se.huddinge.samverkan.project.ProjectRepository;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Begins projects and changes them section by section; what a step asked for stays. */
@Service
@Transactional(readOnly = true)
public class ProjectRevision {
    private final ProjectRepository repository;
    private final ProjectService projects;
    private final ProjectReferences references;
    private final ProjectJudge judge;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectRevision(
            ProjectRepository repository,
            ProjectService projects,
            ProjectReferences references,
            ProjectJudge judge,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.projects = projects;
        this.references = references;
        this.judge = judge;
        this.events = events;
        this.clock = clock;
    }

    @Once
    public Project suggest(IdeaForm form) {
        return repository.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var unit = references.leading(form.unitId());
            var project = new Project(form.submissionId(), form.title(), unit, LocalDate.now(clock));
            project.describe(form.title(), form.summary(), null);
            repository.save(project);
            events.publishEvent(new ProjectEvent.Suggested(project.getId()));
            return project;
        });
    }

    /** The same, by who knows more from the beginning and saves something of its own with it. R1 stands at "purposeIds", R2 at "reason". */
    @Transactional(propagation = Propagation.MANDATORY)
    public Project propose(ProjectProposal proposal) {
        return repository.findBySubmissionId(proposal.submissionId()).orElseGet(() -> {
            var unit = references.leading(proposal.unitId());
            var project = new Project(proposal.submissionId(), proposal.title(), unit, LocalDate.now(clock));
            project.describe(proposal.title(), proposal.summary(), null);
            project.workWith(references.academies(proposal.academyIds(), project), List.of());
            project.explainOtherPartners(proposal.reason(), proposal.reasonText());
            references.align(project, proposal.purposeIds(), proposal.methodIds(), proposal.goalIds());
            repository.save(project);
            judge.judge(project, "purposeIds", "reason");
            events.publishEvent(new ProjectEvent.Suggested(project.getId()));
            return project;
        });
    }

    @Transactional
    public void revise(Long id, BasicsForm form) {
        var project = projects.revisable(id);
        form.mustMatch(BasicsForm.of(project));
        if (form.responsibleId() == null && project.getStatus() != Status.IDEA)
            throw new FieldException("responsibleId", "NotNull");
        project.describe(form.title(), form.summary(), references.measure(form.measureId()));
        project.placeWith(
                references.leading(form.unitId()),
                references.units(form.participantIds(), "participantIds"),
                references.responsible(form.responsibleId()));
        saved(project, "title", "title");
    }

    @Transactional
    public void revise(Long id, PartnersForm form) {
        var project = projects.revisable(id);
        form.mustMatch(PartnersForm.of(project));
        if (form.academyIds().isEmpty() && project.getStatus() != Status.IDEA)
            throw new FieldException("academyIds", "NotEmpty");
        project.workWith(
                references.academies(form.academyIds(), project), references.organisations(form.organisationIds()));
        project.explainOtherPartners(form.reason(), form.reasonText());
        saved(project, "academyIds", "reason");
    }

    @Transactional
    public void revise(Long id, PurposesForm form) {
        var project = projects.revisable(id);
        var stored = PurposesForm.of(project);
        form.mustMatch(stored);
        if (form.purposeIds().isEmpty() && project.getStatus().isStarted())
            throw new FieldException("purposeIds", "NotEmpty");
        var goalIds = form.leavesGoalsTo(stored) ? Set.<Long>of() : form.goalIds();
        references.align(project, form.purposeIds(), form.methodIds(), goalIds);
        project.lean(references.consultations(form.consultationIds()));
        if (project.getStatus().isStarted()) ConsultationRule.require(project, "consultationIds");
        saved(project, "purposeIds", "purposeIds");
    }

    @Transactional
    public void revise(Long id, FrameForm form) {
        var project = projects.revisable(id);
        form.mustMatch(FrameForm.of(project));
        if (project.getStatus().isStarted()) {
            if (form.validFrom() == null) throw new FieldException("validFrom", "NotNull");
            if (form.validTo() == null) throw new FieldException("validTo", "NotNull");
        }
        project.frame(form.frame());
        project.review(form.ethics(), form.ethicsNumber());
        saved(project, "validFrom", "validFrom");
    }

    private void saved(Project project, String purposes, String reason) {
        judge.judge(project, purposes, reason);
        events.publishEvent(new ProjectEvent.Revised(project.getId()));
    }
}
