package se.huddinge.samverkan.contact;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
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
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** From when to when a person acts for an academy or another organisation, and as what. */
@Entity
public class Affiliation implements Subject {
    public enum Kind {
        /** Appointed by the academy to speak with the municipality (S42). */
        OFFICER,
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AcademyUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable PartnerOrganisation organisation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String title;

    private Period period;

    protected Affiliation() {}

    Affiliation(UUID submissionId, Person person, Place place, AffiliationForm form) {
        this.submissionId = submissionId;
        this.person = person;
        this.kind = form.kind();
        this.period = new Period(form.validFrom(), form.validTo());
        describe(place, form);
    }

    /** The same, of somebody else: two entries turned out to be one person. */
    Affiliation of(UUID submissionId, Person person) {
        var copy = new Affiliation();
        copy.submissionId = submissionId;
        copy.person = person;
        copy.academy = academy;
        copy.unit = unit;
        copy.organisation = organisation;
        copy.kind = kind;
        copy.title = title;
        copy.period = period;
        return copy;
    }

    void describe(Place place, AffiliationForm form) {
        academy = place.academy();
        unit = place.unit();
        organisation = place.organisation();
        kind = form.kind();
        title = form.title();
        period = new Period(form.validFrom(), form.validTo());
    }

    void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
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

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public @Nullable AcademyUnit getUnit() {
        return unit;
    }

    public @Nullable PartnerOrganisation getOrganisation() {
        return organisation;
    }

    public String getPlace() {
        return academy == null ? requireNonNull(organisation).getName() : academy.getName();
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public Period getPeriod() {
        return period;
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
