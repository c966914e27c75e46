package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Undertaking;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.life.PlanningForm;
import se.huddinge.samverkan.project.life.ProjectLife;
import se.huddinge.samverkan.project.life.StartForm;
import se.huddinge.samverkan.project.milestone.MilestoneForm;
import se.huddinge.samverkan.project.milestone.ProjectMilestones;
import se.huddinge.samverkan.project.section.FrameForm;
import se.huddinge.samverkan.project.section.IdeaForm;
import se.huddinge.samverkan.project.section.PartnersForm;
import se.huddinge.samverkan.project.section.ProjectRevision;

/** Projects in every state, from an idea nobody has looked at to one that asks whether it was of use. */
class DemoProjects {
    private final ProjectRevision revision;
    private final ProjectLife life;
    private final ProjectMilestones milestones;
    private final DemoProjectLives lives;
    private final Names names;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoProjects(
            ProjectRevision revision,
            ProjectLife life,
            ProjectMilestones milestones,
            DemoProjectLives lives,
            Names names,
            Timeline timeline,
            EntityManager entities) {
        this.revision = revision;
        this.life = life;
        this.milestones = milestones;
        this.lives = lives;
        this.names = names;
        this.timeline = timeline;
        this.entities = entities;
    }

    void make(Municipality municipality) {
        municipality.projects().forEach(told -> make(told, municipality.invented()));
    }

    private void make(Undertaking told, String invented) {
        var today = timeline.today();
        var unit = names.unit(told.unit()).getId();
        var idea = new IdeaForm(told.title(), told.summary() + " " + invented, unit, UUID.randomUUID());
        var id = timeline.on(
                told.suggested().from(today),
                Demo.COORDINATOR,
                () -> revision.suggest(idea).getId());
        if (told.planned() != null) lives.on(told.planned().from(today), id, project -> plan(told, project));
        if (told.started() != null) lives.on(told.started().from(today), id, project -> start(told, project, today));
        lives.live(told, id);
    }

    private void plan(Undertaking told, Project project) {
        var responsible = names.responsible(names.unit(told.unit())).id();
        var academies = told.academies().stream().map(names::academy).collect(toSet());
        var id = project.getId();
        life.plan(
                id,
                new PlanningForm(
                        academies,
                        responsible,
                        told.reason(),
                        told.reasonText(),
                        UUID.randomUUID(),
                        project.getVersion()));
        entities.flush();
        if (told.organisations().isEmpty()) return;
        revision.revise(
                id,
                new PartnersForm(
                        academies,
                        told.organisations().stream().map(names::organisation).collect(toSet()),
                        told.reason(),
                        told.reasonText(),
                        project.getVersion()));
    }

    private void start(Undertaking told, Project project, LocalDate today) {
        var id = project.getId();
        var first = requireNonNull(told.started()).from(today);
        var last = requireNonNull(told.lastDay()).from(today);
        revision.revise(
                id,
                new FrameForm(
                        first,
                        last,
                        told.amount(),
                        told.funding(),
                        told.ethics(),
                        told.ethicsNumber(),
                        project.getVersion()));
        entities.flush();
        life.start(
                id,
                new StartForm(
                        first,
                        last,
                        names.purposes(told.purposes()),
                        Set.of(),
                        told.agreement() == null ? Set.of() : Set.of(names.agreement(told.agreement())),
                        told.informal(),
                        day(told.informalDue(), today),
                        UUID.randomUUID(),
                        project.getVersion()));
        entities.flush();
        for (var stone : told.milestones())
            milestones.add(
                    id,
                    new MilestoneForm(
                            stone.title(), stone.due().from(today), null, UUID.randomUUID(), project.getVersion()));
    }

    private static @Nullable LocalDate day(@Nullable Day day, LocalDate today) {
        return day == null ? null : day.from(today);
    }
}
