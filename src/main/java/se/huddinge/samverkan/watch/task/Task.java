package se.huddinge.samverkan.watch.task;

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
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** Something to do that no record asks for by itself. */
@Entity
@Table(name = "watch_task")
public class Task implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private @Nullable String text;

    private @Nullable LocalDate due;

    private @Nullable String link;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Position position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account createdBy;

    @Column(updatable = false)
    private LocalDate createdOn;

    private @Nullable LocalDate doneOn;

    private @Nullable String comment;

    protected Task() {}

    Task(TaskForm form, Position position, Account createdBy, LocalDate createdOn) {
        this.submissionId = form.submissionId();
        this.createdBy = createdBy;
        this.createdOn = createdOn;
        this.title = form.title();
        this.position = position;
        describe(form, position);
    }

    void describe(TaskForm form, Position position) {
        requireOpen();
        this.title = form.title();
        this.text = form.text();
        this.due = form.due();
        this.link = form.link();
        this.position = position;
    }

    void finish(LocalDate day, @Nullable String comment) {
        requireOpen();
        this.doneOn = day;
        this.comment = comment;
    }

    void reopen() {
        this.doneOn = null;
        this.comment = null;
    }

    private void requireOpen() {
        if (doneOn != null)
            throw new RefusedException(Objection.of("watch.task-is-done", title).linkedTo("/uppgifter/" + id));
    }

    @Override
    public String subject() {
        return "task";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getText() {
        return text;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public @Nullable String getLink() {
        return link;
    }

    public Position getPosition() {
        return position;
    }

    public Account getCreatedBy() {
        return createdBy;
    }

    public LocalDate getCreatedOn() {
        return createdOn;
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
        return title;
    }
}
