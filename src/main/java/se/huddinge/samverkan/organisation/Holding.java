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
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** Who holds a position, or stands in for its holder, from a day to a day. */
@Entity
public class Holding implements Subject {
    public enum Kind {
        HOLDER,
        DEPUTY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Position position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Period period;

    protected Holding() {}

    Holding(UUID submissionId, Position position, Account account, Kind kind, Period period) {
        this.submissionId = submissionId;
        this.position = position;
        this.account = account;
        this.kind = kind;
        this.period = period;
    }

    void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    @Override
    public String subject() {
        return position.subject();
    }

    @Override
    public Long subjectId() {
        return position.subjectId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Position getPosition() {
        return position;
    }

    public Account getAccount() {
        return account;
    }

    public Kind getKind() {
        return kind;
    }

    public Period getPeriod() {
        return period;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return account.getName() + " " + period;
    }
}
