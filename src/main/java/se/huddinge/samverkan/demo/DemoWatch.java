package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Watched;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueFilter;
import se.huddinge.samverkan.watch.Dues;
import se.huddinge.samverkan.watch.Scope;
import se.huddinge.samverkan.watch.handling.DueDecisionForm;
import se.huddinge.samverkan.watch.handling.Handlings;
import se.huddinge.samverkan.watch.handling.LaterForm;
import se.huddinge.samverkan.watch.reminder.Reminding;
import se.huddinge.samverkan.watch.task.TaskForm;
import se.huddinge.samverkan.watch.task.Tasks;

/** Eight weeks of reminders, what was decided and put off since, and tasks of people's own. */
class DemoWatch {
    private static final int WEEKS = 8;

    private final Reminding reminding;
    private final Dues dues;
    private final Handlings handlings;
    private final Tasks tasks;
    private final Names names;
    private final Timeline timeline;

    DemoWatch(Reminding reminding, Dues dues, Handlings handlings, Tasks tasks, Names names, Timeline timeline) {
        this.reminding = reminding;
        this.dues = dues;
        this.handlings = handlings;
        this.tasks = tasks;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Watched watched) {
        var today = timeline.today();
        IntStream.rangeClosed(1, WEEKS)
                .mapToObj(n -> Day.workday(today.minusWeeks(WEEKS + 1L - n)))
                .forEach(reminding::note);
        watched.decided()
                .forEach(said -> timeline.on(said.day().from(today), Demo.COORDINATOR, () -> {
                    var due = waiting(said.kind());
                    if (due != null)
                        handlings.decide(
                                due.key(),
                                new DueDecisionForm(
                                        requireNonNull(said.decision()), said.words(), UUID.randomUUID(), null));
                }));
        watched.later()
                .forEach(said -> timeline.on(said.day().from(today), Demo.COORDINATOR, () -> {
                    var due = waiting(said.kind());
                    if (due != null)
                        handlings.putOff(
                                due.key(),
                                new LaterForm(
                                        requireNonNull(said.until()).from(today),
                                        said.words(),
                                        UUID.randomUUID(),
                                        null));
                }));
        watched.tasks().forEach(task -> {
            var unit = names.unit(task.unit());
            var form = new TaskForm(
                    task.title(),
                    task.text(),
                    task.due().from(today),
                    names.responsible(unit).id(),
                    null,
                    UUID.randomUUID(),
                    null);
            timeline.on(task.day().from(today), Demo.COORDINATOR, () -> tasks.register(form));
        });
    }

    /** The last of its kind, so that the nearest is still to be seen; none when there is but one. */
    private @Nullable Due waiting(String kind) {
        var found = dues.all(new DueFilter(Scope.ALL, kind, null, null, null, null, null));
        return found.size() < 2 ? null : found.get(found.size() - 1);
    }
}
