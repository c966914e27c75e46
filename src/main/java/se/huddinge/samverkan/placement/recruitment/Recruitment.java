package se.huddinge.samverkan.placement.recruitment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Subject;

/** A unit's estimate for one year of how many former students applied for work there and were hired (S13). */
@Entity
public class Recruitment implements Subject {
    public static final String SUBJECT = "recruitment";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Unit unit;

    @Column(name = "recruitment_year", updatable = false)
    private int year;

    private int applied;

    private int hired;

    protected Recruitment() {}

    Recruitment(UUID submissionId, Unit unit, int year) {
        this.submissionId = submissionId;
        this.unit = unit;
        this.year = year;
    }

    void estimate(int applied, int hired) {
        this.applied = applied;
        this.hired = hired;
    }

    boolean isMadeBy(UUID submissionId) {
        return this.submissionId.equals(submissionId);
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

    public int getYear() {
        return year;
    }

    public int getApplied() {
        return applied;
    }

    public int getHired() {
        return hired;
    }
}
