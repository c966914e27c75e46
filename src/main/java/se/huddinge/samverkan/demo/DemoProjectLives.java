package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Ending;
import se.huddinge.samverkan.demo.Municipality.Going;
import se.huddinge.samverkan.demo.Municipality.Stone;
import se.huddinge.samverkan.demo.Municipality.Undertaking;
import se.huddinge.samverkan.demo.Municipality.Used;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.project.life.BenefitForm;
import se.huddinge.samverkan.project.life.EndForm;
import se.huddinge.samverkan.project.life.ProgressForm;
import se.huddinge.samverkan.project.life.ProjectLife;
import se.huddinge.samverkan.project.life.ReasonForm;
import se.huddinge.samverkan.project.milestone.MilestoneForm;
import se.huddinge.samverkan.project.milestone.ProjectMilestones;
import se.huddinge.samverkan.project.resource.ProjectResources;
import se.huddinge.samverkan.project.resource.ResourceUseForm;

/** What happens to a project once it has started: what it reaches, uses and tells, and how it ends. */
class DemoProjectLives {
    private final ProjectService projects;
    private final ProjectLife life;
    private final ProjectMilestones milestones;
    private final ProjectResources resources;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoProjectLives(
            ProjectService projects,
            ProjectLife life,
            ProjectMilestones milestones,
            ProjectResources resources,
            Timeline timeline,
            EntityManager entities) {
        this.projects = projects;
        this.life = life;
        this.milestones = milestones;
        this.resources = resources;
        this.timeline = timeline;
        this.entities = entities;
    }

    void live(Undertaking told, Long id) {
        var today = timeline.today();
        for (var stone : told.milestones())
            if (stone.reached() != null) on(stone.reached().from(today), id, project -> reach(stone, project, today));
        for (var used : told.used()) {
            var day = (used.to() == null ? used.from() : used.to()).from(today);
            on(Day.workday(day), id, project -> use(used, project, today));
        }
        for (var going : told.reports()) on(going.day().from(today), id, project -> report(going, project));
        if (told.end() != null) end(told.end(), id, today);
    }

    /** Read anew for each step, as a page would. */
    void on(LocalDate day, Long id, Consumer<Project> step) {
        timeline.on(day, Demo.COORDINATOR, () -> step.accept(projects.get(id)));
        entities.clear();
    }

    private void reach(Stone stone, Project project, LocalDate today) {
        var id = project.getId();
        var milestone = projects.whole(id).milestones().stream()
                .filter(candidate -> candidate.getTitle().equals(stone.title()))
                .findFirst()
                .orElseThrow();
        milestones.revise(
                id,
                milestone.getId(),
                new MilestoneForm(
                        stone.title(), milestone.getDue(), day(stone.reached(), today), null, project.getVersion()));
    }

    private void use(Used used, Project project, LocalDate today) {
        resources.add(
                project.getId(),
                new ResourceUseForm(
                        used.what(),
                        used.kind(),
                        used.amount(),
                        used.from().from(today),
                        day(used.to(), today),
                        UUID.randomUUID(),
                        project.getVersion()));
    }

    private void report(Going going, Project project) {
        life.report(
                project.getId(),
                new ProgressForm(going.light(), going.words(), UUID.randomUUID(), project.getVersion()));
    }

    private void end(Ending end, Long id, LocalDate today) {
        on(end.day().from(today), id, project -> end(end, project, end.day().from(today)));
        if (end.benefit() != null && end.told() != null)
            on(
                    end.told().from(today),
                    id,
                    project -> life.tellBenefit(
                            id,
                            new BenefitForm(
                                    requireNonNull(end.benefit()),
                                    end.words(),
                                    UUID.randomUUID(),
                                    project.getVersion())));
    }

    private void end(Ending end, Project project, LocalDate day) {
        var id = project.getId();
        if (end.changed() != null)
            life.end(id, new EndForm(day, end.changed(), UUID.randomUUID(), project.getVersion()));
        if (end.paused() != null) life.pause(id, new ReasonForm(end.paused(), UUID.randomUUID(), project.getVersion()));
        if (end.aborted() != null)
            life.abort(id, new ReasonForm(end.aborted(), UUID.randomUUID(), project.getVersion()));
    }

    private static @Nullable LocalDate day(@Nullable Day day, LocalDate today) {
        return day == null ? null : day.from(today);
    }
}
