package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** The strategy as it was decided once; a new decision is a new version, and the old one stays as it is. */
@Entity
public class StrategyVersion implements Subject {
    public enum Status {
        DRAFT,
        ADOPTED
    }

    /** How the version stands on a day. */
    public enum State {
        DRAFT,
        COMING,
        IN_FORCE,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private String addressee;

    private String owner;

    private @Nullable String dnr;

    private @Nullable String decidedBy;

    private @Nullable LocalDate decidedOn;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    protected StrategyVersion() {}

    StrategyVersion(UUID submissionId, String title, StrategyVersion basis) {
        this.submissionId = submissionId;
        this.title = title;
        this.addressee = basis.addressee;
        this.owner = basis.owner;
    }

    void revise(String title, String addressee, String owner, @Nullable String dnr) {
        requireDraft();
        this.title = title;
        this.addressee = addressee;
        this.owner = owner;
        this.dnr = dnr;
    }

    void adopt(String decidedBy, LocalDate decidedOn, LocalDate validFrom) {
        requireDraft();
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.validFrom = validFrom;
        status = Status.ADOPTED;
    }

    /** A newer version is in force from the day. */
    void giveWayFrom(LocalDate day) {
        validTo = day.minusDays(1);
    }

    void requireDraft() {
        if (!isDraft())
            throw new RefusedException(
                    Objection.of("strategy.adopted-is-not-changed", title).linkedTo(address()));
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public State stateOn(LocalDate day) {
        if (validFrom == null || isDraft()) return State.DRAFT;
        if (day.isBefore(validFrom)) return State.COMING;
        return validTo == null || !day.isAfter(validTo) ? State.IN_FORCE : State.ENDED;
    }

    private String address() {
        return "/strategi/" + id;
    }

    @Override
    public String subject() {
        return "strategyversion";
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

    public String getTitle() {
        return title;
    }

    public String getAddressee() {
        return addressee;
    }

    public String getOwner() {
        return owner;
    }

    public @Nullable String getDnr() {
        return dnr;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public Status getStatus() {
        return status;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
