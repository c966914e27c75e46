package se.huddinge.samverkan.meeting.planning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.meeting.Invitee;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingRepository;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.meeting.ParticipantRepository;
import se.huddinge.samverkan.meeting.Questions;
import se.huddinge.samverkan.meeting.When;
import se.huddinge.samverkan.meeting.agenda.FirstItems;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.web.Lines;

/** Plans meetings, single and in series, and moves them while they are ahead. */
@Service
@Transactional(readOnly = true)
public class MeetingPlanning {
    private final MeetingRepository repository;
    private final MeetingService meetings;
    private final ParticipantRepository participants;
    private final MeetingAccess access;
    private final PlanChoices choices;
    private final People people;
    private final FirstItems items;
    private final Questions questions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    MeetingPlanning(
            MeetingRepository repository,
            MeetingService meetings,
            ParticipantRepository participants,
            MeetingAccess access,
            PlanChoices choices,
            People people,
            FirstItems items,
            Questions questions,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.choices = choices;
        this.people = people;
        this.items = items;
        this.questions = questions;
        this.user = user;
        this.events = events;
    }

    /** The first of them, where there are several. */
    @Once
    public Meeting plan(PlanForm form) {
        return repository.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            check(form);
            var invited = people.read(form.people());
            var first = planned(form.submissionId(), form, form.when(), invited);
            items.put(first, form.agreementIds(), form.projectIds(), Lines.of(form.agenda()));
            if (form.repeat() == null) return first;
            first.join(form.submissionId());
            for (int n = 1; n < form.times(); n++) {
                var day = form.repeat().after(form.heldOn(), n);
                planned(UUID.randomUUID(), form, new When(day, form.begins(), form.ends()), invited)
                        .join(form.submissionId());
            }
            return first;
        });
    }

    private Meeting planned(UUID submissionId, PlanForm form, When when, List<Invitee> invited) {
        var unit = access.own(form.unitId());
        var meeting = new Meeting(
                submissionId, form.title(), when, unit, user.account().orElseThrow());
        meeting.describe(form.title(), when, form.place(), form.link());
        meeting.holdWith(unit, choices.body(form.bodyId(), null), choices.academy(form.academyId(), when.day()));
        repository.save(meeting);
        var members = choices.members(meeting.getBody(), when.day());
        for (var invitee : People.distinct(
                Stream.concat(members.stream(), invited.stream()).toList()))
            participants.save(new Participant(meeting, invitee));
        events.publishEvent(new MeetingEvent.MeetingPlanned(meeting.getId()));
        return meeting;
    }

    @Transactional
    public void revise(Long id, PlanForm form) {
        var meeting = meetings.ahead(id);
        form.mustMatch(PlanForm.of(meeting));
        check(form);
        meeting.describe(form.title(), form.when(), form.place(), form.link());
        var unit = meeting.getUnit();
        meeting.holdWith(
                unit.getId().equals(form.unitId()) ? unit : access.own(form.unitId()),
                choices.body(form.bodyId(), meeting.getBody()),
                choices.academy(form.academyId(), form.heldOn()));
        questions.stand(meeting);
        events.publishEvent(new MeetingEvent.MeetingRevised(id));
    }

    private static void check(PlanForm form) {
        if ((form.bodyId() == null) == (form.academyId() == null))
            throw new FieldException("bodyId", "meeting.of-a-body-or-with-an-academy");
        if (form.ends() != null && !form.ends().isAfter(form.begins()))
            throw new FieldException("ends", "meeting.ends-before-it-begins");
        if ((form.repeat() == null) != (form.times() == null))
            throw new FieldException(form.repeat() == null ? "repeat" : "times", "NotNull");
    }

    /** Who can be ticked: those who sit in the body, or are at the academy; those of us; and who is called already. */
    List<Invitee> near(Meeting meeting, List<Participant> called) {
        var members = choices.members(meeting.getBody(), meeting.getHeldOn());
        return People.distinct(Stream.concat(members.stream(), people.near(meeting, called).stream())
                .toList());
    }

    @Transactional
    public void invite(Long id, ParticipantsForm form) {
        var meeting = meetings.raisingVersion(id);
        var stored = participants.findByMeetingIdOrderByAffiliationAscNameAscIdAsc(id);
        form.mustMatch(ParticipantsForm.of(meeting, stored));
        var wanted = people.chosen(near(meeting, stored), form);
        stored.stream()
                .filter(there -> wanted.stream().noneMatch(there.invitee()::is))
                .forEach(participants::delete);
        wanted.stream()
                .filter(one ->
                        stored.stream().noneMatch(there -> there.invitee().is(one)))
                .forEach(one -> participants.save(new Participant(meeting, one)));
        events.publishEvent(new MeetingEvent.ParticipantsChosen(id));
    }
}
