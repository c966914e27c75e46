package se.huddinge.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** What was said about an item and what became of it; several write at once, so each has a version of its own. */
@Entity
@Table(name = "meeting_note")
public class ItemNote implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private AgendaItem item;

    private @Nullable String notes;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String outcomeText;

    protected ItemNote() {}

    public ItemNote(AgendaItem item) {
        item.requireOpen();
        this.item = item;
    }

    public void write(@Nullable String notes, @Nullable Outcome outcome, @Nullable String outcomeText) {
        requireNonNull(item.getMeeting()).requireStatus(Status.ONGOING);
        this.notes = notes;
        this.outcome = outcome;
        this.outcomeText = outcomeText;
    }

    public boolean isEmpty() {
        return notes == null && outcome == null && outcomeText == null;
    }

    @Override
    public String subject() {
        return item.subject();
    }

    @Override
    public Long subjectId() {
        return item.subjectId();
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public AgendaItem getItem() {
        return item;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public @Nullable String getOutcomeText() {
        return outcomeText;
    }

    @Override
    public String toString() {
        return item.getTitle();
    }
}
