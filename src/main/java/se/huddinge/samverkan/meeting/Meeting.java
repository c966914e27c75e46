package se.huddinge.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
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
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** People meet: in a body, or with an academy. Not a board's sitting, whose days are the organisation's. */
@Entity
public class Meeting implements Subject {
    public static final String SUBJECT = "meeting";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private LocalDate heldOn;

    private LocalTime begins;

    private @Nullable LocalTime ends;

    private @Nullable String place;

    private @Nullable String link;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    /** Why it was called off. */
    private @Nullable String statusReason;

    private @Nullable LocalDate calledOn;

    private @Nullable LocalDate lockedOn;

    private @Nullable String approvedBy;

    /** Of the locked notes: each correction makes a new one. */
    private int edition = 1;

    @Derived
    private @Nullable UUID series;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account createdBy;

    /** The form that took the last step: a double click finds itself done. */
    @Derived
    private @Nullable UUID stepId;

    protected Meeting() {}

    public Meeting(UUID submissionId, String title, When when, Unit unit, Account createdBy) {
        this.submissionId = submissionId;
        this.title = title;
        this.heldOn = when.day();
        this.begins = when.begins();
        this.ends = when.ends();
        this.unit = unit;
        this.createdBy = createdBy;
    }

    public void describe(String title, When when, @Nullable String place, @Nullable String link) {
        requireAhead();
        this.title = title;
        this.heldOn = when.day();
        this.begins = when.begins();
        this.ends = when.ends();
        this.place = place;
        this.link = link;
    }

    /** Of a body, or with an academy. */
    public void holdWith(Unit unit, @Nullable Body body, @Nullable Academy academy) {
        requireAhead();
        this.unit = unit;
        this.body = body;
        this.academy = academy;
    }

    public void join(UUID series) {
        requireAhead();
        this.series = series;
    }

    public void call(LocalDate today) {
        requireStatus(Status.DRAFT);
        status = Status.CALLED;
        calledOn = today;
    }

    public void begin() {
        requireStatus(Status.CALLED);
        status = Status.ONGOING;
    }

    public void lock(LocalDate today, @Nullable String approvedBy) {
        requireStatus(Status.ONGOING);
        status = Status.DONE;
        lockedOn = today;
        this.approvedBy = approvedBy;
    }

    public void callOff(String why) {
        requireAhead();
        status = Status.CANCELLED;
        statusReason = why;
    }

    /** The locked words stay; beside them stand others. */
    public int correct() {
        requireStatus(Status.DONE);
        return ++edition;
    }

    /** Whether this form has taken its step already. */
    public boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
    }

    public void stepped(UUID stepId) {
        this.stepId = stepId;
    }

    public void requireOpen() {
        if (!status.isOpen()) refuse("meeting.locked-is-not-changed");
    }

    public void requireAhead() {
        requireOpen();
        if (!status.isAhead()) refuse("meeting.begun-is-not-planned");
    }

    public void requireStatus(Status wanted) {
        if (status == wanted) return;
        requireOpen();
        refuse("meeting.not-from-here");
    }

    private void refuse(String objection) {
        throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    public String address() {
        return "/moten/" + id;
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

    public UUID getSubmissionId() {
        return submissionId;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public When getWhen() {
        return new When(heldOn, begins, ends);
    }

    public @Nullable String getPlace() {
        return place;
    }

    public @Nullable String getLink() {
        return link;
    }

    public Unit getUnit() {
        return unit;
    }

    public @Nullable Body getBody() {
        return body;
    }

    /** What it says is a position, not a decision. */
    public boolean isCouncil() {
        return body != null && body.getKind() == Body.Kind.COUNCIL;
    }

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public Status getStatus() {
        return status;
    }

    public @Nullable String getStatusReason() {
        return statusReason;
    }

    public @Nullable LocalDate getCalledOn() {
        return calledOn;
    }

    public @Nullable LocalDate getLockedOn() {
        return lockedOn;
    }

    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public int getEdition() {
        return edition;
    }

    public @Nullable UUID getSeries() {
        return series;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
