package se.huddinge.samverkan.watch.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.watch.handling.Handlings;
import se.huddinge.samverkan.web.Routes;

/** Own tasks: for who wrote them, for the unit of the position that has them, and for the coordinator. */
@Service
@Transactional(readOnly = true)
public class Tasks {
    private final TaskRepository tasks;
    private final Positions positions;
    private final Readers readers;
    private final CurrentUser user;
    private final Routes routes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            Positions positions,
            Readers readers,
            CurrentUser user,
            Routes routes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.positions = positions;
        this.readers = readers;
        this.user = user;
        this.routes = routes;
        this.events = events;
        this.clock = clock;
    }

    /** Whose holder can open what she is asked. */
    List<PositionRow> positions() {
        return positions.responsible().stream()
                .filter(row -> Handlings.isAsked(row.kind()))
                .toList();
    }

    TaskForm blank(@Nullable String link) {
        var account = user.account().orElseThrow();
        var own = positions.heldBy(account.getId(), today()).stream()
                .filter(position -> Handlings.isAsked(position.getKind()))
                .map(Position::getId)
                .findFirst()
                .orElse(null);
        return TaskForm.blank(own, link);
    }

    public Task get(Long id) {
        var task = tasks.findWholeById(id).orElseThrow(() -> new NotFoundException("task", id));
        var reader = readers.current();
        if (reader.everything()
                || task.getCreatedBy().getId().equals(reader.accountId())
                || reader.unitIds().contains(task.getPosition().getUnit().getId())) return task;
        throw new NotFoundException("task", id);
    }

    @Once
    public Task register(TaskForm form) {
        return tasks.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireLink(form);
            var task = tasks.save(new Task(form, position(form), user.account().orElseThrow(), today()));
            events.publishEvent(new TaskEvent.TaskCreated(task.getId()));
            return task;
        });
    }

    @Transactional
    void revise(Long id, TaskForm form) {
        var task = get(id);
        form.mustMatch(TaskForm.of(task));
        requireLink(form);
        task.describe(form, position(form));
        events.publishEvent(new TaskEvent.TaskRevised(id));
    }

    /** A second press finds it done. */
    @Transactional
    public void finish(Long id, TaskDoneForm form) {
        var task = get(id);
        if (task.getDoneOn() != null) return;
        form.mustMatch(TaskDoneForm.of(task));
        task.finish(today(), form.comment());
        events.publishEvent(new TaskEvent.TaskDone(id));
    }

    @Transactional
    void reopen(Long id, TaskDoneForm form) {
        var task = get(id);
        if (task.getDoneOn() == null) return;
        form.mustMatch(TaskDoneForm.of(task));
        task.reopen();
        events.publishEvent(new TaskEvent.TaskReopened(id));
    }

    private Position position(TaskForm form) {
        return positions
                .find(form.positionId())
                .filter(found -> found.getPeriod().livesOn(today()) && Handlings.isAsked(found.getKind()))
                .orElseThrow(() -> new FieldException("positionId", "watch.unknown-position"));
    }

    /** It leads to a page of ours or nowhere. */
    private void requireLink(TaskForm form) {
        if (form.link() != null
                && (!form.link().matches("/[a-z0-9/-]+")
                        || routes.page(form.link()).isEmpty())) throw new FieldException("link", "watch.unknown-link");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
