package se.huddinge.samverkan.priorityarea;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Alignment;

/** An area where a board wants collaboration with academies (S26): proposed, decided, and once over. */
@Entity
@Table(name = "priorityarea")
public class PriorityArea implements Subject {
    public static final String SUBJECT = "priorityarea";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    /** The form of the last step: a double click finds it taken. */
    @Derived
    private @Nullable UUID stepId;

    private String title;

    private String motive;

    private @Nullable String keywords;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit board;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @Enumerated(EnumType.STRING)
    private @Nullable Decider decidedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit body;

    private @Nullable LocalDate decidedOn;

    private @Nullable String paragraph;

    private @Nullable String dnr;

    @Embedded
    private @Nullable Period period;

    private @Nullable String endReason;

    @Embedded
    @AssociationOverride(
            name = "purposes",
            joinTable =
                    @JoinTable(
                            name = "priorityarea_purpose",
                            joinColumns = @JoinColumn(name = "area_id"),
                            inverseJoinColumns = @JoinColumn(name = "purpose_id")))
    @AssociationOverride(
            name = "methods",
            joinTable =
                    @JoinTable(
                            name = "priorityarea_method",
                            joinColumns = @JoinColumn(name = "area_id"),
                            inverseJoinColumns = @JoinColumn(name = "method_id")))
    @AssociationOverride(
            name = "goals",
            joinTable =
                    @JoinTable(
                            name = "priorityarea_goal",
                            joinColumns = @JoinColumn(name = "area_id"),
                            inverseJoinColumns = @JoinColumn(name = "goal_id")))
    private Alignment alignment = new Alignment();

    protected PriorityArea() {}

    PriorityArea(AreaForm form, Unit board, Alignment alignment) {
        submissionId = form.submissionId();
        title = form.title();
        motive = form.motive();
        keywords = form.keywords();
        this.board = board;
        this.alignment = alignment;
    }

    /** Whose it is cannot be changed once it is decided: another board decides for itself (R8). */
    void describe(AreaForm form, Unit board) {
        if (status != Status.PROPOSED && !board.getId().equals(this.board.getId()))
            throw new FieldException("boardId", "priorityarea.decided-is-kept");
        title = form.title();
        motive = form.motive();
        keywords = form.keywords();
        this.board = board;
    }

    /** Decides, or writes down the decision as it was. */
    void decide(DecisionForm form, @Nullable Unit body) {
        requireNotEnded();
        status = Status.DECIDED;
        decidedBy = form.decidedBy();
        this.body = body;
        decidedOn = form.decidedOn();
        paragraph = form.paragraph();
        dnr = form.dnr();
        period = new Period(form.validFrom(), form.validTo());
        stepId = form.submissionId();
    }

    /** A proposal is withdrawn; what was decided counts to its last day. */
    void end(EndForm form) {
        requireNotEnded();
        status = Status.ENDED;
        endReason = form.reason();
        if (period != null) period = period.endingOn(requireNonNull(form.lastDay()));
        stepId = form.submissionId();
    }

    void requireNotEnded() {
        if (status == Status.ENDED)
            throw new RefusedException(
                    Objection.of("priorityarea.is-ended", title).linkedTo(address()));
    }

    boolean isStep(UUID stepId) {
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
        return "/prioriterade-omraden/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getMotive() {
        return motive;
    }

    public @Nullable String getKeywords() {
        return keywords;
    }

    public Unit getBoard() {
        return board;
    }

    public Status getStatus() {
        return status;
    }

    public @Nullable Decider getDecidedBy() {
        return decidedBy;
    }

    /** The unit whose decision binds the board; none when the board or the council decided. */
    public @Nullable Unit getBody() {
        return body;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public @Nullable String getParagraph() {
        return paragraph;
    }

    public @Nullable String getDnr() {
        return dnr;
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public @Nullable String getEndReason() {
        return endReason;
    }

    public Alignment getAlignment() {
        return alignment;
    }

    public Alignment alignment() {
        return alignment;
    }

    public State stateOn(LocalDate day) {
        return State.of(status, period, day);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
