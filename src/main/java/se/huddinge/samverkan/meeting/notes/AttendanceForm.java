package se.huddinge.samverkan.meeting.notes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record AttendanceForm(Set<Long> presentIds, Long version) implements VersionedForm {
    public AttendanceForm {
        presentIds = Ids.of(presentIds);
    }

    /** Who was not asked about yet is not ticked. */
    static AttendanceForm of(Meeting meeting, List<Participant> called) {
        return new AttendanceForm(
                called.stream()
                        .filter(one -> one.getPresence() == Participant.Presence.PRESENT)
                        .map(Participant::getId)
                        .collect(Collectors.toSet()),
                meeting.getVersion());
    }
}
