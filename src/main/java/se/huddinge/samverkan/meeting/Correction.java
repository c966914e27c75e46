package se.huddinge.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Subject;

/** What stands instead of what was locked about an item, and why. Never changed: another one follows. */
@Entity
@Table(name = "meeting_correction")
public class Correction implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private AgendaItem item;

    private int edition;

    private @Nullable String notes;

    private @Nullable String outcomeText;

    private String reason;

    @Column(updatable = false)
    private LocalDate correctedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account correctedBy;

    protected Correction() {}

    public Correction(UUID submissionId, Meeting meeting, AgendaItem item, String reason, LocalDate on, Account by) {
        this.edition = meeting.correct();
        this.submissionId = submissionId;
        this.meeting = meeting;
        this.item = item;
        this.reason = reason;
        this.correctedOn = on;
        this.correctedBy = by;
    }

    public Correction saying(@Nullable String notes, @Nullable String outcomeText) {
        this.notes = notes;
        this.outcomeText = outcomeText;
        return this;
    }

    @Override
    public String subject() {
        return meeting.subject();
    }

    @Override
    public Long subjectId() {
        return meeting.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public AgendaItem getItem() {
        return item;
    }

    public int getEdition() {
        return edition;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public @Nullable String getOutcomeText() {
        return outcomeText;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getCorrectedOn() {
        return correctedOn;
    }

    public Account getCorrectedBy() {
        return correctedBy;
    }

    @Override
    public String toString() {
        return item.getTitle();
    }
}
