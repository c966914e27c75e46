package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** What responsibility rests on: it stays when the person who holds it changes. */
@Entity
public class Position implements Subject {
    public enum Kind {
        COORDINATOR,
        CONTACT_PERSON,
        /** Leads the unit: reads as management does, and gets what nobody else is there to take. */
        HEAD,
        /** Writes the department's placements and nothing else. */
        CO_REPORTER,
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    private String title;

    @Embedded
    private Period period;

    protected Position() {}

    Position(UUID submissionId, Unit unit, Kind kind, String title, Period period) {
        this.submissionId = submissionId;
        this.unit = unit;
        this.kind = kind;
        this.title = title;
        this.period = period;
    }

    void close(LocalDate lastDay) {
        requireOpen();
        period = period.endingOn(lastDay);
    }

    void requireOpen() {
        if (period.validTo() != null)
            throw new RefusedException(Objection.of("organisation.closed-position-is-not-changed", title)
                    .linkedTo("/forvaltningar/" + unit.getId()));
    }

    @Override
    public String subject() {
        return unit.subject();
    }

    @Override
    public Long subjectId() {
        return unit.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Unit getUnit() {
        return unit;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public Period getPeriod() {
        return period;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
