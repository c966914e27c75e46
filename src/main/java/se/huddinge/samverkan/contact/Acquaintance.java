package se.huddinge.samverkan.contact;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
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
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** A unit of the municipality knows a person outside it: from when, and as what (S23). */
@Entity
public class Acquaintance implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    private @Nullable String note;

    private Period period;

    protected Acquaintance() {}

    Acquaintance(UUID submissionId, Person person, Unit unit, @Nullable String note, LocalDate from) {
        this.submissionId = submissionId;
        this.person = person;
        this.unit = unit;
        this.note = note;
        this.period = new Period(from, null);
    }

    void end(LocalDate lastDay) {
        period = period.endingOn(lastDay.isBefore(period.validFrom()) ? period.validFrom() : lastDay);
    }

    @Override
    public String subject() {
        return person.subject();
    }

    @Override
    public Long subjectId() {
        return person.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Unit getUnit() {
        return unit;
    }

    public @Nullable String getNote() {
        return note;
    }

    public Period getPeriod() {
        return period;
    }

    @Override
    public String toString() {
        return unit + " " + period;
    }
}
