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

/** Which body has approved a locked report: noted beside it, since the report itself never changes. */
@Entity
@Table(name = "reporting_approval")
public class Approval implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private ReportVersion version;

    private String body;

    private LocalDate approvedOn;

    private @Nullable String paragraph;

    protected Approval() {}

    Approval(ReportVersion version, ApprovalForm form) {
        this.version = version;
        submissionId = form.submissionId();
        body = form.body();
        approvedOn = form.approvedOn();
        paragraph = form.paragraph();
    }

    boolean isOf(ApprovalForm form) {
        return submissionId.equals(form.submissionId());
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

    public String getBody() {
        return body;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public @Nullable String getParagraph() {
        return paragraph;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return body + " " + approvedOn;
    }
}
