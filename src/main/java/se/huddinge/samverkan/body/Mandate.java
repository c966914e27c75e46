package se.huddinge.samverkan.body;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** That somebody sits in a body from a day to a day, as what and for whom. */
@Entity
@Table(name = "body_mandate")
public class Mandate implements Subject {
    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER,
        SUBSTITUTE
    }

    /** Why it ended before anybody could ask. */
    public enum EndCause {
        NEW_TERM,
        RESIGNED,
        OTHER_DUTIES,
        SUCCEEDED,
        BODY_CLOSED,
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Mandate substituteFor;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable TermOfOffice term;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable PartnerOrganisation organisation;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private @Nullable EndCause endCause;

    private @Nullable String endWords;

    protected Mandate() {}

    public Mandate(UUID submissionId, Body body, Person person, Seat seat, Period period) {
        this.submissionId = submissionId;
        this.body = body;
        this.person = person;
        describe(seat, period);
    }

    public final void describe(Seat seat, Period period) {
        kind = seat.kind();
        role = seat.role();
        substituteFor = seat.substituteFor();
        term = seat.term();
        academy = seat.academy();
        unit = seat.unit();
        organisation = seat.organisation();
        this.period = period;
        if (period.validTo() == null) {
            endCause = null;
            endWords = null;
        }
    }

    /** Some day of hers is one of the period's. */
    public boolean meets(Period other) {
        return period.livesOn(other.validFrom()) && other.livesOn(period.validFrom());
    }

    public void end(LocalDate lastDay, EndCause cause, @Nullable String words) {
        period = period.endingOn(lastDay);
        endCause = cause;
        endWords = words;
    }

    /** Two entries in the register turned out to be one person. */
    void become(Person kept) {
        person = kept;
    }

    /** She sat here under two names at once: all of those days are hers, and the higher of the roles. */
    void absorb(Mandate other) {
        var last = period.validTo() == null || other.period.validTo() == null
                ? null
                : period.livesOn(other.period.validTo()) ? period.validTo() : other.period.validTo();
        if (last == null || !last.equals(period.validTo())) {
            endCause = last == null ? null : other.endCause;
            endWords = last == null ? null : other.endWords;
        }
        var first =
                period.validFrom().isBefore(other.period.validFrom()) ? period.validFrom() : other.period.validFrom();
        period = new Period(first, last);
        if (other.role.compareTo(role) < 0) role = other.role;
        if (role != Role.SUBSTITUTE) substituteFor = null;
    }

    /** It was given by mistake: why is kept in the history when it is gone. */
    public void disown(String reason) {
        endWords = reason;
    }

    public void standInFor(@Nullable Mandate other) {
        substituteFor = other;
    }

    @Override
    public String subject() {
        return body.subject();
    }

    @Override
    public Long subjectId() {
        return body.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Body getBody() {
        return body;
    }

    public Person getPerson() {
        return person;
    }

    public MemberKind getKind() {
        return kind;
    }

    public Role getRole() {
        return role;
    }

    public @Nullable Mandate getSubstituteFor() {
        return substituteFor;
    }

    public @Nullable TermOfOffice getTerm() {
        return term;
    }

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public @Nullable PartnerOrganisation getOrganisation() {
        return organisation;
    }

    public Period getPeriod() {
        return period;
    }

    public @Nullable EndCause getEndCause() {
        return endCause;
    }

    public @Nullable String getEndWords() {
        return endWords;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return person.getName() + " " + period;
    }
}
