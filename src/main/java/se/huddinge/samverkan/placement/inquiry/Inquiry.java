package se.huddinge.samverkan.placement.inquiry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** Somebody at an academy asks to study what a department does (S33). Who it is need not be known. */
@Entity
public class Inquiry implements Subject {
    public static final String SUBJECT = "inquiry";

    public enum Kind {
        THESIS,
        STUDY_VISIT,
        DATA,
        OTHER
    }

    public enum Outcome {
        YES,
        PARTLY,
        NO,
        PASSED_ON
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String topic;

    private String asker;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    private LocalDate receivedOn;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answer;

    private @Nullable LocalDate answeredOn;

    protected Inquiry() {}

    Inquiry(InquiryForm form, Unit unit, @Nullable Academy academy) {
        submissionId = form.submissionId();
        write(form, unit, academy);
    }

    void describe(InquiryForm form, Unit unit, @Nullable Academy academy) {
        requireOpen();
        write(form, unit, academy);
    }

    private void write(InquiryForm form, Unit unit, @Nullable Academy academy) {
        kind = form.kind();
        topic = form.topic();
        asker = form.asker();
        this.academy = academy;
        this.unit = unit;
        receivedOn = form.receivedOn();
        description = form.description();
    }

    void answer(AnswerForm form) {
        requireOpen();
        outcome = form.outcome();
        answer = form.answer();
        answeredOn = form.answeredOn();
    }

    void requireOpen() {
        if (outcome != null)
            throw new RefusedException(
                    Objection.of("placement.already-answered", topic).linkedTo(address()));
    }

    /** Whether it has been given exactly this answer: sent twice, it is one. */
    boolean isAnswered(AnswerForm form) {
        return form.outcome() == outcome && form.answer().equals(answer);
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
        return "/platser/forfragningar/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTopic() {
        return topic;
    }

    public String getAsker() {
        return asker;
    }

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return topic;
    }
}
