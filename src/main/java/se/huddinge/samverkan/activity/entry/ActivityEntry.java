package se.huddinge.samverkan.activity.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityRepository;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.Status;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Takes in what has been done or is planned, and changes what is said about it. */
@Service
public class ActivityEntry {
    private static final int LONGEST_PLAN_IN_YEARS = 3;

    private final ActivityRepository activities;
    private final ActivityService service;
    private final ActivityAccess access;
    private final Writing writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityEntry(
            ActivityRepository activities,
            ActivityService service,
            ActivityAccess access,
            Writing writing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.service = service;
        this.access = access;
        this.writing = writing;
        this.events = events;
        this.clock = clock;
    }

    /** A day to come makes it a plan; until then it has been done. */
    @Once
    public Activity register(ActivityForm form) {
        return activities.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireNear(form);
            var unit = access.unit(form.unitId(), "unitId");
            var status = form.heldOn().isAfter(today()) ? Status.PLANNED : Status.DONE;
            var activity = new Activity(
                    form.submissionId(),
                    OffsetDateTime.now(clock),
                    writing.kind(form),
                    "",
                    form.heldOn(),
                    status,
                    unit);
            writing.write(activity, unit, form);
            activities.save(activity);
            events.publishEvent(
                    status == Status.PLANNED
                            ? new ActivityEvent.Planned(activity.getId())
                            : new ActivityEvent.Registered(activity.getId()));
            return activity;
        });
    }

    @Transactional
    public void revise(Long id, ActivityForm form) {
        var activity = service.revisable(id);
        form.mustMatch(ActivityForm.of(activity));
        requireNear(form);
        if (activity.getStatus() == Status.DONE && form.heldOn().isAfter(today()))
            throw new FieldException("heldOn", "activity.done-is-not-ahead");
        writing.write(activity, access.unit(form.unitId(), "unitId"), form);
        events.publishEvent(new ActivityEvent.Revised(id));
    }

    @Transactional(readOnly = true)
    public ActivityForm form(Long id) {
        return ActivityForm.of(service.revisable(id));
    }

    ActivityForm blank(@Nullable Long projectId) {
        access.requireWriter();
        return ActivityForm.blank(today(), access.home(), projectId);
    }

    /** Another one like it, today; a unit that she does not write for becomes her own. */
    @Transactional(readOnly = true)
    public ActivityForm copy(Long id) {
        access.requireWriter();
        var activity = service.get(id);
        var followsKind = Proposals.followsKind(activity.getAlignment(), activity.getKind());
        return ActivityForm.of(activity).again(today(), !followsKind);
    }

    private void requireNear(ActivityForm form) {
        if (form.heldOn().isAfter(today().plusYears(LONGEST_PLAN_IN_YEARS)))
            throw new FieldException("heldOn", "activity.too-far-ahead");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
