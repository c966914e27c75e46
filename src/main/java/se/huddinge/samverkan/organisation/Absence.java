package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** Days on which a holder is away and the position's deputy acts. Why she is away is nobody's business here. */
@Entity
public class Absence implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Holding holding;

    @Embedded
    private Period period;

    protected Absence() {}

    Absence(UUID submissionId, Holding holding, Period period) {
        this.submissionId = submissionId;
        this.holding = holding;
        this.period = period;
    }

    void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    @Override
    public String subject() {
        return holding.subject();
    }

    @Override
    public Long subjectId() {
        return holding.subjectId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Holding getHolding() {
        return holding;
    }

    public Period getPeriod() {
        return period;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return holding.getAccount().getName() + " " + period;
    }
}
