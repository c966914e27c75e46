package se.huddinge.samverkan.actionplan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Subject;

/** One unit's measures of one year, to carry out the methods of the strategy (S36). */
@Entity
public class ActionPlan implements Subject {
    public static final String SUBJECT = "actionplan";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private int year;

    protected ActionPlan() {}

    ActionPlan(UUID submissionId, Unit unit, int year) {
        this.submissionId = submissionId;
        this.unit = unit;
        this.year = year;
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
        return "/handlingsplaner/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Unit getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return unit + " " + year;
    }
}
