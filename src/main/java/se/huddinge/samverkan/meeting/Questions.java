package se.huddinge.samverkan.meeting;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.principle.MeetingReference;
import se.huddinge.samverkan.principle.PrincipleHearings;

/** Tells questions of principle what a called meeting does with them; of what is under sekretess nothing. */
@Component
public class Questions {
    private static final String NOTHING_SAID = "–";

    private final PrincipleHearings hearings;
    private final AgendaItemRepository items;
    private final ItemNoteRepository notes;

    Questions(PrincipleHearings hearings, AgendaItemRepository items, ItemNoteRepository notes) {
        this.hearings = hearings;
        this.items = items;
        this.notes = notes;
    }

    /** They stand on its agenda, on the day that it is held now. */
    public void stand(Meeting meeting) {
        if (isTold(meeting))
            ofAgenda(meeting).forEach(id -> hearings.onAgenda(id, named(meeting), meeting.getHeldOn()));
    }

    /** One that stood there may not any more. */
    public void changed(Meeting meeting, @Nullable Long before, AgendaItem item) {
        var now = item.openQuestion();
        if (before != null && !before.equals(now)) fall(meeting, before);
        if (now != null && isTold(meeting)) hearings.onAgenda(now, named(meeting), meeting.getHeldOn());
    }

    public @Nullable Long of(AgendaItem item) {
        return item.openQuestion();
    }

    public void fall(Meeting meeting) {
        ofAgenda(meeting).forEach(id -> fall(meeting, id));
    }

    public void fall(Meeting meeting, @Nullable Long question) {
        if (question != null && isTold(meeting)) hearings.offAgenda(question, named(meeting));
    }

    /** What was not talked about waits for another meeting. */
    public void heard(Meeting meeting) {
        for (var note : notes.findByItemMeetingId(meeting.getId())) {
            var question = note.getItem().openQuestion();
            if (question == null) continue;
            if (note.getOutcome() == Outcome.CARRIED_OVER && note.getNotes() == null) fall(meeting, question);
            else hear(meeting, question, note);
        }
    }

    private void hear(Meeting meeting, Long question, ItemNote note) {
        var stance = note.getOutcomeText();
        var said = Stream.of(note.getNotes(), stance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NOTHING_SAID);
        if (meeting.isCouncil() && note.getOutcome() == Outcome.CLOSED && stance != null)
            hearings.concluded(question, named(meeting), meeting.getHeldOn(), said, stance);
        else hearings.discussed(question, named(meeting), meeting.getHeldOn(), said);
    }

    private Stream<Long> ofAgenda(Meeting meeting) {
        return items.findByMeetingIdOrderByOrdinalAscIdAsc(meeting.getId()).stream()
                .map(AgendaItem::openQuestion)
                .flatMap(Stream::ofNullable);
    }

    /** A draft is its writer's. */
    private static boolean isTold(Meeting meeting) {
        return meeting.getStatus() != Status.DRAFT;
    }

    private static MeetingReference named(Meeting meeting) {
        return new MeetingReference(meeting.getTitle(), meeting.address());
    }
}
