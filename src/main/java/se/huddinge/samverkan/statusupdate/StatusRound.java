package se.huddinge.samverkan.statusupdate;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** The departments are asked how it goes, all at once. One round is open at a time. */
@Entity
@Table(name = "statusupdate_round")
public class StatusRound implements Subject {
    public static final String SUBJECT = "statusround";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private LocalDate openedOn;

    private LocalDate lastDay;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate closedOn;

    protected StatusRound() {}

    /** @param dueOn the day of the cadence that it was opened for; null when the coordinator opened it herself */
    StatusRound(UUID submissionId, LocalDate openedOn, LocalDate lastDay, @Nullable LocalDate dueOn) {
        this.submissionId = submissionId;
        this.openedOn = openedOn;
        this.lastDay = lastDay;
        this.dueOn = dueOn;
    }

    void close(LocalDate day) {
        requireOpen();
        closedOn = day;
    }

    void requireOpen() {
        if (!isOpen())
            throw new RefusedException(Objection.of("statusupdate.round-closed", String.valueOf(closedOn))
                    .linkedTo(address()));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether there is time left to answer. */
    boolean isRunning(LocalDate today) {
        return isOpen() && !lastDay.isBefore(today);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public String address() {
        return "/lagesrapporter/omgangar/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return openedOn.toString();
    }
}
