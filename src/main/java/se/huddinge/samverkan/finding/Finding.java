package se.huddinge.samverkan.finding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Subject;

/** A rön: something an academy has found that the municipality can use (S12). */
@Entity
public class Finding implements Subject {
    public static final String SUBJECT = "finding";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private String summary;

    private @Nullable String link;

    /** The day it was published, or known. */
    private LocalDate foundOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Academy academy;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    protected Finding() {}

    Finding(FindingForm form, Academy academy, @Nullable Project project, Unit unit) {
        submissionId = form.submissionId();
        title = form.title();
        summary = form.summary();
        link = form.link();
        foundOn = form.foundOn();
        evidence = form.evidence();
        this.academy = academy;
        this.project = project;
        this.unit = unit;
    }

    void describe(FindingForm form, Academy academy, @Nullable Project project, Unit unit) {
        title = form.title();
        summary = form.summary();
        link = form.link();
        foundOn = form.foundOn();
        evidence = form.evidence();
        this.academy = academy;
        this.project = project;
        this.unit = unit;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public String address() {
        return "/resultat/" + id;
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

    public String getSummary() {
        return summary;
    }

    public @Nullable String getLink() {
        return link;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public Academy getAcademy() {
        return academy;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public @Nullable Project getProject() {
        return project;
    }

    /** The one that told of it. */
    public Unit getUnit() {
        return unit;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
