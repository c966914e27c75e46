package se.huddinge.samverkan.finding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** Whether a unit uses a finding, and how. */
@Entity
public class FindingUse implements Subject {
    public enum Answer {
        NO,
        PLANNED,
        YES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    /** The form of the last answer: a double click finds it told. */
    @Derived
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Finding finding;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable String how;

    private LocalDate toldOn;

    protected FindingUse() {}

    FindingUse(Finding finding, Unit unit, UseForm form, LocalDate today) {
        this.finding = finding;
        this.unit = unit;
        submissionId = form.submissionId();
        answer = form.answer();
        how = form.how();
        toldOn = today;
    }

    void tell(UseForm form, LocalDate today) {
        submissionId = form.submissionId();
        answer = form.answer();
        how = form.how();
        toldOn = today;
    }

    boolean isTold(UUID submissionId) {
        return this.submissionId.equals(submissionId);
    }

    @Override
    public String subject() {
        return finding.subject();
    }

    @Override
    public Long subjectId() {
        return finding.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Finding getFinding() {
        return finding;
    }

    public Unit getUnit() {
        return unit;
    }

    public Answer getAnswer() {
        return answer;
    }

    public @Nullable String getHow() {
        return how;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return unit.getName();
    }
}
