package se.huddinge.samverkan.activity.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityService;

/** Says of what was to happen after an activity that it has happened, or that it has not after all. */
@Service
@Transactional
public class NextSteps {
    private final ActivityService activities;
    private final ActivityAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextSteps(ActivityService activities, ActivityAccess access, ApplicationEventPublisher events, Clock clock) {
        this.activities = activities;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** An activity whose next step is the reader's to take, for its form. */
    @Transactional(readOnly = true)
    public Activity answerable(Long id) {
        var activity = activities.get(id);
        access.requireAnswerable(activity);
        activity.requireStep();
        return activity;
    }

    @Transactional(readOnly = true)
    public StepForm form(Long id) {
        var activity = answerable(id);
        return StepForm.of(activity, activity.requireStep());
    }

    /** A second press finds it done. */
    public void take(Long id, StepForm form) {
        var activity = answerable(id);
        var step = activity.requireStep();
        if (step.isDone() && Objects.equals(step.comment(), form.comment())) return;
        form.mustMatch(StepForm.of(activity, step));
        activity.takeStep(LocalDate.now(clock), form.comment());
        events.publishEvent(new ActivityEvent.StepTaken(id));
    }

    public void reopen(Long id, StepForm form) {
        var activity = answerable(id);
        var step = activity.requireStep();
        if (!step.isDone()) return;
        form.mustMatch(StepForm.of(activity, step));
        activity.reopenStep();
        events.publishEvent(new ActivityEvent.StepReopened(id));
    }
}
