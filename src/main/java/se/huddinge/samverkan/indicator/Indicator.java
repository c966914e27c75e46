package se.huddinge.samverkan.indicator;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Purpose;

/** Something that the municipality wants to see grow: a figure, of all or of one purpose or unit, with targets by year. */
@Entity
public class Indicator implements Subject {
    public static final String SUBJECT = "indicator";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Embedded
    private Name name;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    /** Of all departments, in percent: kept beside the measure, which a program that does not know of it can read. */
    private boolean asShare;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    /** What is no longer followed keeps its targets and its page. */
    private boolean followed;

    protected Indicator() {}

    Indicator(IndicatorForm form, @Nullable Purpose purpose, @Nullable Unit unit) {
        submissionId = form.submissionId();
        describe(form, purpose, unit);
    }

    final void describe(IndicatorForm form, @Nullable Purpose purpose, @Nullable Unit unit) {
        name = new Name(form.nameSv(), form.nameEn());
        description = form.description();
        asShare = form.measure() == Measure.ACTIVE_SHARE;
        measure = asShare ? Measure.ACTIVE_DEPARTMENTS : form.measure();
        followed = form.followed();
        this.purpose = purpose;
        this.unit = unit;
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
        return "/indikatorer/" + id;
    }

    Counted counted() {
        return new Counted(getMeasure(), unit == null ? null : unit.getId(), purpose == null ? null : purpose.getId());
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Name getNames() {
        return name;
    }

    public String getName() {
        return name.read();
    }

    public @Nullable String getDescription() {
        return description;
    }

    public Measure getMeasure() {
        return asShare ? Measure.ACTIVE_SHARE : measure;
    }

    public @Nullable Purpose getPurpose() {
        return purpose;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public boolean isFollowed() {
        return followed;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.toString();
    }
}
