package se.huddinge.samverkan.demo;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Heard;
import se.huddinge.samverkan.demo.Municipality.Settled;
import se.huddinge.samverkan.demo.Municipality.Wondered;
import se.huddinge.samverkan.principle.LiftForm;
import se.huddinge.samverkan.principle.MeetingReference;
import se.huddinge.samverkan.principle.PositionForm;
import se.huddinge.samverkan.principle.PrincipleCourse;
import se.huddinge.samverkan.principle.PrincipleForm;
import se.huddinge.samverkan.principle.PrincipleHearings;
import se.huddinge.samverkan.principle.PrincipleService;
import se.huddinge.samverkan.principle.WordsForm;

/** Questions of principle: one that waits, one that has been discussed and is to be again, some that are answered. */
class DemoPrinciples {
    private final PrincipleService issues;
    private final PrincipleHearings hearings;
    private final PrincipleCourse course;
    private final Names names;
    private final Timeline timeline;

    DemoPrinciples(
            PrincipleService issues,
            PrincipleHearings hearings,
            PrincipleCourse course,
            Names names,
            Timeline timeline) {
        this.issues = issues;
        this.hearings = hearings;
        this.course = course;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        municipality.principles().forEach(told -> make(told, municipality.invented()));
    }

    private void make(Wondered told, String invented) {
        var today = timeline.today();
        var id = timeline.on(
                told.raised().from(today),
                told.by(),
                () -> issues.raise(form(told, invented)).getId());
        told.heard().forEach(heard -> hear(heard, id));
        var settled = told.settled();
        if (settled == null) return;
        var day = settled.day().from(today);
        timeline.on(day, Demo.COORDINATOR, () -> settle(settled, id));
        if (settled.report() != null)
            timeline.on(
                    day.plusDays(1),
                    Demo.COORDINATOR,
                    () -> course.reportBack(id, new WordsForm(settled.report(), UUID.randomUUID(), version(id))));
    }

    private PrincipleForm form(Wondered told, String invented) {
        return new PrincipleForm(
                told.title(),
                told.text() + " " + invented,
                names.unit(told.unit()).getId(),
                Set.of(),
                told.projects().stream().map(names::project).collect(toSet()),
                UUID.randomUUID(),
                null);
    }

    private void hear(Heard heard, Long id) {
        var today = timeline.today();
        var held = heard.day().from(today);
        var meeting = new MeetingReference(heard.meeting(), null);
        timeline.on(
                held.isAfter(today) ? today.minusDays(1) : held.minusDays(14),
                Demo.COORDINATOR,
                () -> hearings.onAgenda(id, meeting, held));
        var said = heard.said();
        if (said != null) timeline.on(held, Demo.COORDINATOR, () -> hearings.discussed(id, meeting, held, said));
    }

    private void settle(Settled settled, Long id) {
        var day = settled.day().from(timeline.today());
        if (settled.board() == null)
            course.close(id, new PositionForm(settled.words(), day, UUID.randomUUID(), version(id)));
        else
            course.lift(
                    id,
                    new LiftForm(
                            names.unit(settled.board()).getId(),
                            settled.dnr(),
                            day,
                            settled.words(),
                            UUID.randomUUID(),
                            version(id)));
    }

    private @Nullable Long version(Long id) {
        return issues.get(id).getVersion();
    }
}
