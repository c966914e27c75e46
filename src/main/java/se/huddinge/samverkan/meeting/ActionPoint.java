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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.shared.Subject;

/** What a position is to do after a meeting, and by when. What was agreed is locked with the meeting; that it is done is not. */
@Entity
@Table(name = "meeting_action")
public class ActionPoint implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AgendaItem item;

    private String what;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Position position;

    private LocalDate due;

    private @Nullable LocalDate doneOn;

    private @Nullable String comment;

    protected ActionPoint() {}

    public ActionPoint(UUID submissionId, Meeting meeting, String what, Position position, LocalDate due) {
        meeting.requireOpen();
        this.submissionId = submissionId;
        this.meeting = meeting;
        this.what = what;
        this.position = position;
        this.due = due;
    }

    public void describe(@Nullable AgendaItem item, String what, Position position, LocalDate due) {
        meeting.requireOpen();
        this.item = item;
        this.what = what;
        this.position = position;
        this.due = due;
    }

    public void finish(LocalDate today, @Nullable String comment) {
        this.doneOn = today;
        this.comment = comment;
    }

    public void reopen() {
        this.doneOn = null;
        this.comment = null;
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }

    public boolean isSecret() {
        return item != null && item.isSecret();
    }

    public String address() {
        return meeting.address() + "/atgarder/" + id;
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

    public @Nullable Long getVersion() {
        return version;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public @Nullable AgendaItem getItem() {
        return item;
    }

    public String getWhat() {
        return what;
    }

    public Position getPosition() {
        return position;
    }

    public LocalDate getDue() {
        return due;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public @Nullable String getComment() {
        return comment;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return what;
    }
}
