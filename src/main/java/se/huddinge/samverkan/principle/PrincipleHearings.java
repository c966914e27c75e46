package se.huddinge.samverkan.principle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/**
 * The door for meetings: an issue stands on an agenda, and is discussed. Who may is asked where the meeting is kept. The same
 * meeting may say so again: then what it said before is replaced.
 */
@Service
@Transactional
public class PrincipleHearings {
    private final PrincipleRepository issues;
    private final HearingRepository hearings;
    private final ApplicationEventPublisher events;

    PrincipleHearings(PrincipleRepository issues, HearingRepository hearings, ApplicationEventPublisher events) {
        this.issues = issues;
        this.hearings = hearings;
        this.events = events;
    }

    /** It stands on the meeting's agenda, also when the meeting was moved to another day. */
    public void onAgenda(Long issueId, MeetingReference meeting, LocalDate day) {
        var issue = raisingVersion(issueId);
        var known = at(issueId, meeting);
        var hearing = known.orElseGet(() -> hearings.save(new Hearing(issue, meeting, day)));
        hearing.move(meeting, day);
        follow(issue);
        if (known.isEmpty()) events.publishEvent(new PrincipleEvent.PutOnAgenda(issueId));
    }

    /** It does not stand there any more; what has been said stays said. */
    public void offAgenda(Long issueId, MeetingReference meeting) {
        var issue = raisingVersion(issueId);
        at(issueId, meeting).filter(hearing -> hearing.getSaid() == null).ifPresent(hearing -> {
            hearings.delete(hearing);
            follow(issue);
            events.publishEvent(new PrincipleEvent.TakenOffAgenda(issueId));
        });
    }

    public void discussed(Long issueId, MeetingReference meeting, LocalDate day, String said) {
        hear(raisingVersion(issueId), meeting, day, said);
    }

    /** Discussed, and the council has a position; one that is over already keeps what became of it. */
    public void concluded(Long issueId, MeetingReference meeting, LocalDate day, String said, String position) {
        var issue = raisingVersion(issueId);
        hear(issue, meeting, day, said);
        if (issue.getStanding() != Standing.CLOSED && !issue.getStanding().isOpen()) return;
        issue.close(position, day);
        events.publishEvent(new PrincipleEvent.Closed(issueId));
    }

    private void hear(PrincipleIssue issue, MeetingReference meeting, LocalDate day, String said) {
        var hearing = at(issue.getId(), meeting).orElseGet(() -> hearings.save(new Hearing(issue, meeting, day)));
        hearing.move(meeting, day);
        hearing.tell(said);
        follow(issue);
        events.publishEvent(new PrincipleEvent.Discussed(issue.getId()));
    }

    private void follow(PrincipleIssue issue) {
        issue.follow(hearings.findByIssueIdOrderByHeldOnAscIdAsc(issue.getId()));
    }

    private Optional<Hearing> at(Long issueId, MeetingReference meeting) {
        return hearings.findByIssueIdOrderByHeldOnAscIdAsc(issueId).stream()
                .filter(hearing -> hearing.isAt(meeting))
                .findFirst();
    }

    /** The meeting that it waits for, if any. */
    @Nullable
    Hearing awaited(Long issueId) {
        return hearings.findByIssueIdOrderByHeldOnAscIdAsc(issueId).stream()
                .filter(hearing -> hearing.getSaid() == null)
                .findFirst()
                .orElse(null);
    }

    /** When it was last discussed. */
    @Nullable
    LocalDate lastHeard(Long issueId) {
        return hearings.findByIssueIdOrderByHeldOnAscIdAsc(issueId).stream()
                .filter(hearing -> hearing.getSaid() != null)
                .reduce((earlier, later) -> later)
                .map(Hearing::getHeldOn)
                .orElse(null);
    }

    private PrincipleIssue raisingVersion(Long id) {
        return issues.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException(PrincipleIssue.SUBJECT, id));
    }
}
