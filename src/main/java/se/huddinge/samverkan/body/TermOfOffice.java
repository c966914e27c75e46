package se.huddinge.samverkan.body;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** The years between two elections in which who is elected sits. */
@Entity
@Table(name = "body_term")
public class TermOfOffice implements Subject {
    public static final String SUBJECT = "termofoffice";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String name;

    @Embedded
    private Period period;

    protected TermOfOffice() {}

    public TermOfOffice(UUID submissionId, String name, Period period) {
        this.submissionId = submissionId;
        describe(name, period);
    }

    public final void describe(String name, Period period) {
        this.name = name;
        this.period = period;
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

    public String getName() {
        return name;
    }

    public Period getPeriod() {
        return period;
    }

    public LocalDate getLastDay() {
        return requireNonNull(period.validTo());
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name;
    }
}
