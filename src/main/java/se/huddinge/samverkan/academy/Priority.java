package se.huddinge.samverkan.academy;

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
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** From when to when an academy is prioritised, and who decided so. Periods of one academy never overlap. */
@Entity
@Table(name = "academy_priority")
public class Priority implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Academy academy;

    private Period period;

    private String decision;

    private @Nullable String withdrawal;

    protected Priority() {}

    Priority(UUID submissionId, Academy academy, Period period, String decision) {
        this.submissionId = submissionId;
        this.academy = academy;
        this.period = period;
        this.decision = decision;
    }

    /** From the given day, after its first, it no longer is. */
    void endBefore(LocalDate day, String withdrawal) {
        this.period = period.endingOn(day.minusDays(1));
        this.withdrawal = withdrawal;
    }

    @Override
    public String subject() {
        return academy.subject();
    }

    @Override
    public Long subjectId() {
        return academy.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Period getPeriod() {
        return period;
    }

    public String getDecision() {
        return decision;
    }

    public @Nullable String getWithdrawal() {
        return withdrawal;
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
