package se.huddinge.samverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.academy.PriorityWithdrawing;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;

/** An academy keeps its priority as long as a project that lives on leans on it (R1). */
@Component
class ProjectPriorityGuard {
    private final ProjectRepository projects;
    private final Clock clock;

    ProjectPriorityGuard(ProjectRepository projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @EventListener
    void object(PriorityWithdrawing withdrawing) {
        for (var project : projects.findLeaningOn(withdrawing.academyIds()))
            if (livesOn(project, withdrawing.from()) && lacks(project, withdrawing.from()))
                withdrawing
                        .objections()
                        .add(Objection.of("project.leans-on-priority", project.getTitle())
                                .linkedTo(project.address()));
    }

    /** One that should have ended but goes on lives on. */
    private boolean livesOn(Project project, LocalDate from) {
        var last = project.getFrame().validTo();
        return last == null || !last.isBefore(from) || last.isBefore(LocalDate.now(clock));
    }

    private static boolean lacks(Project project, LocalDate day) {
        return PartnerRules.firstDayWithoutPriority(project.getAcademies(), new Period(day, day), day)
                .isPresent();
    }
}
