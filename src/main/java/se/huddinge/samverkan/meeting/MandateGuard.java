package se.huddinge.samverkan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.body.MandateRemoving;
import se.huddinge.samverkan.shared.Objection;

/** Who has sat in a body when it met was no mistake. */
@Component
class MandateGuard {
    private final MeetingRepository meetings;
    private final Clock clock;

    MandateGuard(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener
    void object(MandateRemoving removing) {
        var period = removing.period();
        meetings.findHeldBy(removing.bodyId(), LocalDate.now(clock)).stream()
                .filter(meeting -> period.covers(meeting.getHeldOn()))
                .findFirst()
                .ifPresent(meeting -> removing.objections()
                        .add(Objection.of(
                                        "meeting.met-in-it",
                                        meeting.getTitle(),
                                        meeting.getHeldOn().toString())
                                .linkedTo(meeting.address())));
    }
}
