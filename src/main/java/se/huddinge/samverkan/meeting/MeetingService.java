package se.huddinge.samverkan.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads meetings, for the pages that show them and for other floors; never one that the reader may not know of. */
@Service
@Transactional(readOnly = true)
public class MeetingService {
    private final MeetingRepository meetings;
    private final Points points;
    private final ParticipantRepository participants;
    private final ActionPointRepository actions;
    private final MeetingAccess access;

    MeetingService(
            MeetingRepository meetings,
            Points points,
            ParticipantRepository participants,
            ActionPointRepository actions,
            MeetingAccess access) {
        this.meetings = meetings;
        this.points = points;
        this.participants = participants;
        this.actions = actions;
        this.access = access;
    }

    /** Everything known here about one meeting, as far as the reader may know. */
    public record Whole(
            Meeting meeting,
            List<Point> points,
            List<Participant> participants,
            List<ActionPoint> actions,
            boolean writable) {
        public long getPresent() {
            return participants.stream()
                    .filter(one -> one.getPresence() == Participant.Presence.PRESENT)
                    .count();
        }

        public List<Correction> getCorrections() {
            return points.stream()
                    .flatMap(point -> point.corrections().stream())
                    .sorted(Comparator.comparing(Correction::getEdition))
                    .toList();
        }

        /** Without what is under sekretess: for what leaves the program. */
        public Whole open() {
            return new Whole(
                    meeting,
                    points.stream().filter(point -> !point.item().isSecret()).toList(),
                    participants,
                    actions.stream().filter(action -> !action.isSecret()).toList(),
                    writable);
        }
    }

    public Whole whole(Long id) {
        var meeting = get(id);
        return new Whole(
                meeting,
                points.of(meeting),
                participants.findByMeetingIdOrderByAffiliationAscNameAscIdAsc(id),
                actions.findByMeetingIdOrderByDueAscIdAsc(id).stream()
                        .filter(action -> action.getItem() == null || access.isReadable(meeting, action.getItem()))
                        .toList(),
                access.mayOwn(meeting.getUnit().getId()));
    }

    /** Its agenda, as far as the reader may know of it. */
    public List<AgendaItem> items(Meeting meeting) {
        return points.items(meeting);
    }

    public List<Participant> participants(Long id) {
        return participants.findByMeetingIdOrderByAffiliationAscNameAscIdAsc(id);
    }

    public Meeting get(Long id) {
        var meeting = meetings.findWholeById(id).orElseThrow(() -> new NotFoundException(Meeting.SUBJECT, id));
        access.requireReadable(meeting);
        return meeting;
    }

    /** One of the meeting's own; another meeting's does not exist, nor does one that the reader may not know of. */
    public AgendaItem item(Long meetingId, Long id) {
        var meeting = get(meetingId);
        return points.item(meeting, id).orElseThrow(() -> new NotFoundException("agendaitem", id));
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    public Meeting writable(Long id) {
        var meeting = get(id);
        access.requireWritable(meeting);
        return meeting;
    }

    /** For a form about what it says. */
    public Meeting open(Long id) {
        var meeting = writable(id);
        meeting.requireOpen();
        return meeting;
    }

    /** For a form about when, where and with whom. */
    public Meeting ahead(Long id) {
        var meeting = writable(id);
        meeting.requireAhead();
        return meeting;
    }

    /** For who adds, changes or removes a part of it: the whole gets a new version. Asked first, or it would not be raised. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting raisingVersion(Long id) {
        return changeable(meetings.findRaisingVersionById(id), id);
    }

    /** For who writes about an item while others write about theirs: it is not locked before she is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting staying(Long id) {
        return changeable(meetings.findStayingById(id), id);
    }

    private Meeting changeable(Optional<Meeting> found, Long id) {
        var meeting = found.orElseThrow(() -> new NotFoundException(Meeting.SUBJECT, id));
        access.requireReadable(meeting);
        access.requireWritable(meeting);
        meeting.requireOpen();
        return meeting;
    }
}
