package se.huddinge.samverkan.agreement.life;

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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Decision;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.Subject;

/** A step that an agreement has taken, or has gone past for a reason. The last one taken is where it stands. */
@Entity
@Table(name = "agreement_step")
public class Step implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** Shared by a step and those that were skipped to get there. */
    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Status status;

    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    private @Nullable HeldBy heldBy;

    private @Nullable String skippedBecause;

    @Enumerated(EnumType.STRING)
    private @Nullable EndCause cause;

    private @Nullable String reason;

    private @Nullable String lessons;

    @Embedded
    @EmbeddedColumnNaming("decision_%s")
    private @Nullable Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Account account;

    @Column(updatable = false)
    private LocalDate recordedOn;

    protected Step() {}

    Step(
            UUID submissionId,
            Agreement agreement,
            Status status,
            @Nullable LocalDate day,
            @Nullable Account account,
            LocalDate recordedOn) {
        this.submissionId = submissionId;
        this.agreement = agreement;
        this.status = status;
        this.day = day;
        this.account = account;
        this.recordedOn = recordedOn;
    }

    Step heldBy(HeldBy heldBy) {
        this.heldBy = heldBy;
        return this;
    }

    Step skipped(String because) {
        skippedBecause = because;
        return this;
    }

    Step because(@Nullable String reason) {
        this.reason = reason;
        return this;
    }

    Step ending(EndCause cause, @Nullable String lessons) {
        this.cause = cause;
        this.lessons = lessons;
        return this;
    }

    Step with(Decision decision) {
        this.decision = decision;
        return this;
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

    UUID submissionId() {
        return submissionId;
    }

    public Status getStatus() {
        return status;
    }

    /** From when it stands there; unknown of what was signed long ago. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    public @Nullable HeldBy getHeldBy() {
        return heldBy;
    }

    public @Nullable String getSkippedBecause() {
        return skippedBecause;
    }

    public boolean isSkipped() {
        return skippedBecause != null;
    }

    public @Nullable EndCause getCause() {
        return cause;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable String getLessons() {
        return lessons;
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    boolean isDelegated() {
        return decision != null && decision.isDelegated();
    }

    public @Nullable Account getAccount() {
        return account;
    }

    public LocalDate getRecordedOn() {
        return recordedOn;
    }

    /** A delegate's decision is made known later. */
    void reported(@Nullable LocalDate on, boolean separately) {
        decision = requireNonNull(decision).reported(on, separately);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return status + " " + day;
    }
}
