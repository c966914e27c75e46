package se.huddinge.samverkan.activity.life;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityRepository;
import se.huddinge.samverkan.contact.ContactMerging;

/** Activities name the one entry that is kept of somebody who was in the register twice. */
@Component
class MergedContacts {
    private final ActivityRepository activities;
    private final ApplicationEventPublisher events;

    MergedContacts(ActivityRepository activities, ApplicationEventPublisher events) {
        this.activities = activities;
        this.events = events;
    }

    @EventListener
    void follow(ContactMerging merging) {
        for (var activity : activities.findByContactsId(merging.merged().getId())) {
            activity.meetInstead(merging.merged(), merging.kept());
            events.publishEvent(new ActivityEvent.ContactMerged(activity.getId()));
        }
    }
}
