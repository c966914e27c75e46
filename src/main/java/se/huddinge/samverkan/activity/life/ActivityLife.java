package se.huddinge.samverkan.activity.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.Closing;
import se.huddinge.samverkan.activity.Completion;
import se.huddinge.samverkan.shared.FieldException;

/** Says of a plan that it was done or called off, and of what was wrongly registered that it was. */
@Service
@Transactional
public class ActivityLife {
    private final ActivityService activities;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityLife(ActivityService activities, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.activities = activities;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** One that can still be done or called off, for its form. */
    @Transactional(readOnly = true)
    public CompletionForm completion(Long id) {
        var activity = activities.writable(id);
        activity.requirePlanned();
        return CompletionForm.of(activity, today());
    }

    public void complete(Long id, CompletionForm form) {
        var activity = activities.get(id);
        var before = activity.getCompletion();
        if (before != null && before.submissionId().equals(form.submissionId())) return;
        activities.writable(id);
        form.mustMatch(CompletionForm.of(activity, today()));
        if (form.heldOn().isAfter(today())) throw new FieldException("heldOn", "activity.done-is-not-ahead");
        activity.complete(form.heldOn(), new Completion(today(), form.submissionId()));
        activity.count(form.people(), activity.getOurSide());
        activity.result(form.outcome(), activity.getNextStep());
        events.publishEvent(new ActivityEvent.Completed(id));
    }

    /** Moved to the day it has already, it is moved. */
    public void move(Long id, MoveForm form) {
        var activity = activities.writable(id);
        if (form.newDay().equals(activity.getHeldOn())) return;
        form.mustMatch(MoveForm.of(activity));
        if (form.newDay().isBefore(today())) throw new FieldException("newDay", "activity.moved-is-ahead");
        activity.move(form.newDay());
        events.publishEvent(new ActivityEvent.Moved(id));
    }

    public void cancel(Long id, ClosingForm form) {
        close(id, form, Activity::cancel, new ActivityEvent.Cancelled(id));
    }

    public void annul(Long id, ClosingForm form) {
        close(id, form, Activity::annul, new ActivityEvent.Annulled(id));
    }

    /** A double click finds itself done. */
    private void close(Long id, ClosingForm form, BiConsumer<Activity, Closing> verb, ActivityEvent event) {
        var activity = activities.get(id);
        var before = activity.getClosing();
        if (before != null && before.submissionId().equals(form.submissionId())) return;
        activities.writable(id);
        form.mustMatch(ClosingForm.of(activity));
        var account = user.account().orElseThrow();
        verb.accept(activity, new Closing(today(), account, form.reason(), form.submissionId()));
        events.publishEvent(event);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
