package se.huddinge.samverkan.reporting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** What one unit tells in a round: the figures it lets stand and one text, or that it has nothing to tell. */
@Entity
@Table(name = "reporting_contribution")
public class Contribution implements Subject {
    public static final String SUBJECT = "contribution";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    /** The form of the last step: a double click finds it taken. */
    @Derived
    private @Nullable UUID stepId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private ReportRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status = ContributionStatus.NOT_STARTED;

    private @Nullable String text;

    private boolean nothingToReport;

    private @Nullable String agreedWith;

    private @Nullable LocalDate agreedOn;

    @Derived
    private @Nullable LocalDate changedOn;

    @Derived
    private @Nullable LocalDate submittedOn;

    @Derived
    private @Nullable LocalDate returnedOn;

    private @Nullable String returnReason;

    private @Nullable LocalDate answerBy;

    @ElementCollection
    @CollectionTable(name = "reporting_contribution_line", joinColumns = @JoinColumn(name = "contribution_id"))
    @OrderColumn(name = "ordinal")
    private List<Line> lines = new ArrayList<>();

    protected Contribution() {}

    Contribution(ReportRound round, Unit unit) {
        this.round = round;
        this.unit = unit;
    }

    /** Keeps what is written so far; what was returned stays returned until it is sent again. */
    public void write(ContributionForm form, List<Line> lines, LocalDate day) {
        requireWriting();
        text = form.nothingToReport() ? null : form.text();
        nothingToReport = form.nothingToReport();
        agreedWith = form.agreedWith();
        agreedOn = form.agreedOn();
        if (!this.lines.equals(lines)) {
            this.lines.clear();
            this.lines.addAll(lines);
        }
        if (status == ContributionStatus.NOT_STARTED) status = ContributionStatus.DRAFT;
        changedOn = day;
    }

    /** Whether it already says exactly this: sent twice, it is one. */
    public boolean says(ContributionForm form) {
        return Objects.equals(text, form.text())
                && nothingToReport == form.nothingToReport()
                && Objects.equals(agreedWith, form.agreedWith())
                && Objects.equals(agreedOn, form.agreedOn())
                && ContributionForm.of(this, lines).included().equals(form.included());
    }

    public void submit(LocalDate day) {
        requireWriting();
        status = ContributionStatus.SUBMITTED;
        submittedOn = day;
    }

    public void sendBack(UUID step, String reason, LocalDate answerBy, LocalDate day) {
        requireSent();
        status = ContributionStatus.RETURNED;
        returnReason = reason;
        this.answerBy = answerBy;
        returnedOn = day;
        stepId = step;
    }

    public void finish(UUID step) {
        requireSubmitted();
        status = ContributionStatus.DONE;
        stepId = step;
    }

    public void requireSubmitted() {
        round.requireStatus(RoundStatus.OPEN);
        if (status != ContributionStatus.SUBMITTED) throw refused("reporting.not-submitted");
    }

    public void requireWriting() {
        round.requireStatus(RoundStatus.OPEN);
        if (status.isSent()) throw refused("reporting.is-sent");
    }

    public void requireSent() {
        round.requireStatus(RoundStatus.OPEN);
        if (!status.isSent()) throw refused("reporting.not-sent");
    }

    private RefusedException refused(String key) {
        return new RefusedException(Objection.of(key).linkedTo(address()));
    }

    public boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
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
        return round.address() + "/bidrag/" + unit.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public ReportRound getRound() {
        return round;
    }

    public Unit getUnit() {
        return unit;
    }

    public ContributionStatus getStatus() {
        return status;
    }

    public @Nullable String getText() {
        return text;
    }

    public boolean isNothingToReport() {
        return nothingToReport;
    }

    /** The unit's head, or who else answers for it. */
    public @Nullable String getAgreedWith() {
        return agreedWith;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public @Nullable LocalDate getChangedOn() {
        return changedOn;
    }

    public @Nullable LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate getReturnedOn() {
        return returnedOn;
    }

    public @Nullable String getReturnReason() {
        return returnReason;
    }

    public @Nullable LocalDate getAnswerBy() {
        return answerBy;
    }

    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return unit + ", " + round;
    }
}
