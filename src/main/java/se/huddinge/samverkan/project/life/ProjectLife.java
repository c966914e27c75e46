package se.huddinge.samverkan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.project.ConsultationRule;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectEvent;
import se.huddinge.samverkan.project.ProjectJudge;
import se.huddinge.samverkan.project.ProjectReferences;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.web.Ids;

/** Takes projects on, step by step; each step asks for what the project must have from then on. */
@Service
@Transactional
public class ProjectLife {
    private final ProjectService projects;
    private final ProjectReferences references;
    private final ProjectJudge judge;
    private final ProjectFormality formality;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectLife(
            ProjectService projects,
            ProjectReferences references,
            ProjectJudge judge,
            ProjectFormality formality,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.references = references;
        this.judge = judge;
        this.formality = formality;
        this.events = events;
        this.clock = clock;
    }

    public void plan(Long id, PlanningForm form) {
        step(id, form, PlanningForm::of, project -> {
            project.plan(today());
            project.workWith(references.academies(form.academyIds(), project), project.getOrganisations());
            project.placeWith(
                    project.getUnit(), project.getParticipants(), references.responsible(form.responsibleId()));
            project.explainOtherPartners(form.reason(), form.reasonText());
            judge.judge(project, "academyIds", "reason");
            events.publishEvent(new ProjectEvent.Planned(id));
        });
    }

    public void start(Long id, StartForm form) {
        step(id, form, StartForm::of, project -> {
            project.start();
            project.frame(project.getFrame().between(form.validFrom(), form.validTo()));
            references.align(
                    project, form.purposeIds(), Ids.of(project.getAlignment().getMethods(), Method::getId), Set.of());
            project.lean(references.consultations(form.consultationIds()));
            judge.judge(project, "purposeIds", "purposeIds");
            ConsultationRule.require(project, "consultationIds");
            var formal = formality.settle(project, form);
            events.publishEvent(formal ? new ProjectEvent.Started(id) : new ProjectEvent.StartedWithoutAgreement(id));
        });
    }

    public void formalise(Long id, FormalityForm form) {
        step(id, form, FormalityForm::of, project -> {
            project.requireStatus(Status.ONGOING, Status.PAUSED);
            formality.settle(project, form);
            events.publishEvent(new ProjectEvent.Formalised(id));
        });
    }

    public void pause(Long id, ReasonForm form) {
        step(id, form, ReasonForm::of, project -> {
            project.pause(form.reason());
            events.publishEvent(new ProjectEvent.Paused(id));
        });
    }

    public void resume(Long id, ResumeForm form) {
        step(id, form, ResumeForm::of, project -> {
            project.resume();
            judge.judge(project, "version", "version");
            events.publishEvent(new ProjectEvent.Resumed(id));
        });
    }

    public void report(Long id, ProgressForm form) {
        step(id, form, ProgressForm::of, project -> {
            project.requireOpen();
            project.report(form.light(), form.words(), today());
            events.publishEvent(new ProjectEvent.Reported(id));
        });
    }

    public void end(Long id, EndForm form) {
        step(id, form, EndForm::of, project -> {
            if (form.lastDay().isAfter(today())) throw new FieldException("lastDay", "project.not-ended-yet");
            var first = project.getFrame().validFrom();
            if (first != null && form.lastDay().isBefore(first))
                throw new FieldException("lastDay", "project.ends-before-it-starts");
            project.end(form.lastDay(), form.whatChanged());
            events.publishEvent(new ProjectEvent.Ended(id));
        });
    }

    public void abort(Long id, ReasonForm form) {
        step(id, form, ReasonForm::of, project -> {
            project.abort(today(), form.reason());
            events.publishEvent(new ProjectEvent.Aborted(id));
        });
    }

    public void tellBenefit(Long id, BenefitForm form) {
        step(id, form, BenefitForm::of, project -> {
            project.benefit(form.benefit(), form.words());
            events.publishEvent(new ProjectEvent.BenefitTold(id));
        });
    }

    /** A double click finds itself done. */
    private <F extends StepForm> void step(Long id, F form, Function<Project, F> stored, Consumer<Project> taken) {
        if (projects.get(id).isStep(form.submissionId())) return;
        var project = projects.writable(id);
        form.mustMatch(stored.apply(project));
        taken.accept(project);
        project.stepped(form.submissionId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
