package se.huddinge.samverkan.agreement.life;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.shared.Subject;

/** That a consultation serves an agreement. */
@Entity
@Table(name = "agreement_consultation")
public class Consulted implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    protected Consulted() {}

    Consulted(UUID submissionId, Agreement agreement, Consultation consultation) {
        this.submissionId = submissionId;
        this.agreement = agreement;
        this.consultation = consultation;
    }

    @Override
    public String subject() {
        return agreement.subject();
    }

    @Override
    public Long subjectId() {
        return agreement.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Consultation getConsultation() {
        return consultation;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return consultation.toString();
    }
}
