package se.huddinge.samverkan.meeting.notes;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.ItemNote;
import se.huddinge.samverkan.meeting.Outcome;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record NoteForm(
        @Size(max = 20000) @NoPersonalNumber String notes,
        Outcome outcome,
        @Size(max = 4000) @NoPersonalNumber String outcomeText,
        Long version)
        implements VersionedForm {
    static NoteForm of(ItemNote note) {
        return new NoteForm(note.getNotes(), note.getOutcome(), note.getOutcomeText(), note.getVersion());
    }

    /** Whether nothing of what is written differs. */
    boolean says(NoteForm other) {
        return Objects.equals(notes, other.notes)
                && outcome == other.outcome
                && Objects.equals(outcomeText, other.outcomeText);
    }
}
