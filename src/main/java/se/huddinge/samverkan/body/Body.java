package se.huddinge.samverkan.body;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A council, a group under an agreement or the contact persons' network: people who meet about collaboration (S17). */
@Entity
public class Body implements Subject {
    public static final String SUBJECT = "body";

    public enum Kind {
        COUNCIL,
        STEERING_GROUP,
        WORKING_GROUP,
        /** Its members follow from who holds which position; nobody is given a mandate. */
        NETWORK;

        public boolean isUnderAgreement() {
            return this == STEERING_GROUP || this == WORKING_GROUP;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    private Name name;

    private @Nullable String assignment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit ledBy;

    @Embedded
    private Period period;

    private @Nullable String closedReason;

    @ElementCollection
    @CollectionTable(name = "body_chair_turn")
    private Set<ChairTurn> chairTurns = new HashSet<>();

    protected Body() {}

    public Body(UUID submissionId, Kind kind, Name name, @Nullable Agreement agreement, LocalDate validFrom) {
        this.submissionId = submissionId;
        this.kind = kind;
        this.name = name;
        this.agreement = agreement;
        this.period = new Period(validFrom, null);
    }

    /** @param ledBy the board whose chair leads it */
    public void describe(Name name, @Nullable String assignment, @Nullable Unit ledBy, LocalDate validFrom) {
        this.name = name;
        this.assignment = assignment;
        this.ledBy = ledBy;
        this.period = new Period(validFrom, period.validTo());
    }

    public void alternate(Collection<ChairTurn> turns) {
        become(chairTurns, turns);
    }

    public void close(LocalDate lastDay, String reason) {
        requireOpen();
        period = period.endingOn(lastDay);
        closedReason = reason;
    }

    public void requireOpen() {
        if (period.validTo() != null) refuse("body.closed-is-not-changed");
    }

    /** For who gives somebody a mandate. */
    public void requireMandates() {
        requireOpen();
        if (kind == Kind.NETWORK) refuse("body.network-follows-positions");
    }

    private void refuse(String objection) {
        throw new RefusedException(Objection.of(objection, getName()).linkedTo(address()));
    }

    /** The side that chairs on the day; none when the chair does not alternate. */
    public Optional<Side> chairingSide(LocalDate day) {
        return chairTurns.stream()
                .filter(turn -> !turn.validFrom().isAfter(day))
                .max(Comparator.comparing(ChairTurn::validFrom))
                .map(ChairTurn::side);
    }

    public boolean isOpen() {
        return period.validTo() == null;
    }

    public String address() {
        return "/organ/" + id;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    public @Nullable String getAssignment() {
        return assignment;
    }

    public @Nullable Agreement getAgreement() {
        return agreement;
    }

    public @Nullable Unit getLedBy() {
        return ledBy;
    }

    public Period getPeriod() {
        return period;
    }

    public @Nullable String getClosedReason() {
        return closedReason;
    }

    /** The latest first. */
    public List<ChairTurn> getChairTurns() {
        return chairTurns.stream()
                .sorted(Comparator.comparing(ChairTurn::validFrom).reversed())
                .toList();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
