package se.huddinge.samverkan.reporting.locked;

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
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** A report that is locked; a correction is another one beside it. */
@Entity
@Immutable
@Table(name = "reporting_version")
public class ReportVersion implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Derived
    private UUID submissionId;

    @Derived
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReportRound round;

    private int number;

    private @Nullable String reason;

    /** When the history says that it was. */
    @Derived
    private LocalDateTime lockedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account lockedBy;

    /** As the round is called and dated. */
    @Derived
    private String title;

    @Derived
    private LocalDate firstDay;

    @Derived
    private LocalDate lastDay;

    /** The whole paper, as it is read. */
    @Derived
    @Column(updatable = false)
    private String content;

    protected ReportVersion() {}

    ReportVersion(
            LockForm form, ReportRound round, int number, LocalDateTime lockedAt, Account lockedBy, String content) {
        submissionId = form.submissionId();
        this.round = round;
        this.number = number;
        reason = form.reason();
        this.lockedAt = lockedAt;
        this.lockedBy = lockedBy;
        title = round.getTitle();
        firstDay = round.getPeriodFrom();
        lastDay = round.getPeriodTo();
        this.content = content;
    }

    @Override
    public String subject() {
        return ReportRound.SUBJECT;
    }

    @Override
    public Long subjectId() {
        return round.getId();
    }

    public String address() {
        return round.address() + "/rapport/" + number;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public ReportRound getRound() {
        return round;
    }

    public int getNumber() {
        return number;
    }

    /** Why there is another one after the first. */
    public @Nullable String getReason() {
        return reason;
    }

    public LocalDateTime getLockedAt() {
        return lockedAt;
    }

    public Account getLockedBy() {
        return lockedBy;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    String getContent() {
        return content;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title + " (" + number + ")";
    }
}
