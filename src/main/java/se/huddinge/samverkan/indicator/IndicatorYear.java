package se.huddinge.samverkan.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** What is wanted of an indicator in one year, and what there is to say about how it went. */
@Entity
public class IndicatorYear implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    @Column(updatable = false)
    private int year;

    private @Nullable Integer target;

    private @Nullable String comment;

    protected IndicatorYear() {}

    IndicatorYear(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }

    void want(YearForm form) {
        target = form.target();
        comment = form.comment();
    }

    @Override
    public String subject() {
        return indicator.subject();
    }

    @Override
    public Long subjectId() {
        return indicator.getId();
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public int getYear() {
        return year;
    }

    public @Nullable Integer getTarget() {
        return target;
    }

    public @Nullable String getComment() {
        return comment;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
