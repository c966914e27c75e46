package se.huddinge.samverkan.meeting.planning;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Invitee;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.Participant;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.OneALine;

/** @param others who are in no register, one a line */
@NullUnmarked
public record ParticipantsForm(
        Set<Long> personIds,
        Set<Long> accountIds,
        @OneALine(max = 300) @NoPersonalNumber String others,
        Long version) implements VersionedForm {
    public ParticipantsForm {
        personIds = Ids.of(personIds);
        accountIds = Ids.of(accountIds);
    }

    static ParticipantsForm of(Meeting meeting, List<Participant> called) {
        return new ParticipantsForm(
                called.stream()
                        .map(Participant::getPersonId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                called.stream()
                        .map(Participant::getAccountId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                called.stream()
                        .map(Participant::invitee)
                        .filter(one -> one.personId() == null && one.accountId() == null)
                        .map(Invitee::line)
                        .collect(joining("\n")),
                meeting.getVersion());
    }
}
