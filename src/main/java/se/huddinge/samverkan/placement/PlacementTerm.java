package se.huddinge.samverkan.placement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Subject;

/** A unit's places in one term, as they were on a day. */
@Entity
public class PlacementTerm implements Subject {
    public static final String SUBJECT = "placementterm";

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

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "semester_year", updatable = false))
    @AttributeOverride(name = "half", column = @Column(name = "semester_half", updatable = false))
    private Semester semester;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    @ElementCollection
    @CollectionTable(name = "placement", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "ordinal")
    private List<Placement> rows = new ArrayList<>();

    protected PlacementTerm() {}

    PlacementTerm(UUID submissionId, Unit unit, Semester semester, LocalDate asOf, Reliability reliability) {
        this.submissionId = submissionId;
        this.unit = unit;
        this.semester = semester;
        this.asOf = asOf;
        this.reliability = reliability;
    }

    void measure(LocalDate asOf, Reliability reliability, List<Placement> rows) {
        this.asOf = asOf;
        this.reliability = reliability;
        if (this.rows.equals(rows)) return;
        this.rows.clear();
        this.rows.addAll(rows);
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

    public Unit getUnit() {
        return unit;
    }

    public Semester getSemester() {
        return semester;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public Reliability getReliability() {
        return reliability;
    }

    public List<Placement> getRows() {
        return List.copyOf(rows);
    }
}
