package se.huddinge.samverkan.reporting.locked;

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

/** That a locked report was shown somewhere, and what came of it (S24). */
@Entity
@Table(name = "reporting_presentation")
public class Presentation implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private ReportVersion version;

    private String forum;

    private LocalDate presentedOn;

    private @Nullable String paragraph;

    private String presentedBy;

    private @Nullable String outcome;

    private @Nullable LocalDate nextOn;

    protected Presentation() {}

    Presentation(ReportVersion version, PresentationForm form) {
        this.version = version;
        submissionId = form.submissionId();
        forum = form.forum();
        presentedOn = form.presentedOn();
        paragraph = form.paragraph();
        presentedBy = form.presentedBy();
        outcome = form.outcome();
        nextOn = form.nextOn();
    }

    @Override
    public String subject() {
        return version.subject();
    }

    @Override
    public Long subjectId() {
        return version.subjectId();
    }

    Long getId() {
        return requireNonNull(id);
    }

    public String getForum() {
        return forum;
    }

    public LocalDate getPresentedOn() {
        return presentedOn;
    }

    public @Nullable String getParagraph() {
        return paragraph;
    }

    public String getPresentedBy() {
        return presentedBy;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    /** When the forum is to be told the next time. */
    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return forum + " " + presentedOn;
    }
}
