package se.huddinge.samverkan.activity.life;

import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.NotFoundException;

/** What each unit that took part says of its own: a participating one adds its figure itself (R11). */
@Service
@Transactional
class UnitShares {
    private final ActivityService activities;
    private final ActivityAccess access;
    private final ApplicationEventPublisher events;

    UnitShares(ActivityService activities, ActivityAccess access, ApplicationEventPublisher events) {
        this.activities = activities;
        this.access = access;
        this.events = events;
    }

    /** One of the units that did it; another unit took no part. */
    Unit unit(Activity activity, Long unitId) {
        return Stream.concat(Stream.of(activity.getUnit()), activity.getParticipants().stream())
                .filter(unit -> unit.getId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unit", unitId));
    }

    /** An activity to which the reader may add what was the unit's own. */
    @Transactional(readOnly = true)
    public Activity countable(Long id, Long unitId) {
        var activity = activities.get(id);
        access.requireCountable(activity, unit(activity, unitId));
        activity.requireRevisable();
        return activity;
    }

    @Transactional(readOnly = true)
    public ShareForm form(Long id, Long unitId) {
        return ShareForm.of(countable(id, unitId), unitId);
    }

    public void count(Long id, Long unitId, ShareForm form) {
        var activity = countable(id, unitId);
        form.mustMatch(ShareForm.of(activity, unitId));
        activity.share(unit(activity, unitId), form.people());
        events.publishEvent(new ActivityEvent.Shared(id));
    }
}
