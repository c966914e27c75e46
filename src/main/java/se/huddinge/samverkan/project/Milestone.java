package se.huddinge.samverkan.project;

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
import se.huddinge.samverkan.shared.Subject;

/** Something a project should have come to by a day. */
@Entity
@Table(name = "project_milestone")
public class Milestone implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Project project;

    private String title;

    private LocalDate due;

    private @Nullable LocalDate reachedOn;

    protected Milestone() {}

    public Milestone(UUID submissionId, Project project, String title, LocalDate due) {
        this.submissionId = submissionId;
        this.project = project;
        this.title = title;
        this.due = due;
    }

    public void describe(String title, LocalDate due, @Nullable LocalDate reachedOn) {
        this.title = title;
        this.due = due;
        this.reachedOn = reachedOn;
    }

    public boolean isLate(LocalDate today) {
        return reachedOn == null && due.isBefore(today);
    }

    @Override
    public String subject() {
        return project.subject();
    }

    @Override
    public Long subjectId() {
        return project.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Project getProject() {
        return project;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDue() {
        return due;
    }

    public @Nullable LocalDate getReachedOn() {
        return reachedOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
