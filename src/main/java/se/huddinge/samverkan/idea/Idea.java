package se.huddinge.samverkan.idea;

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
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Elements;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Alignment;

/** Something that somebody would do together with an academy, or learn there, before it is anything more (S14, S44). */
@Entity
public class Idea implements Subject {
    public static final String SUBJECT = "idea";

    public enum Kind {
        COLLABORATION,
        TRAINING
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

    private String title;

    private String need;

    private String whom;

    private String effect;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account raisedBy;

    private LocalDate raisedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private State state = State.RAISED;

    private LocalDate movedOn;

    @ManyToMany
    @JoinTable(name = "idea_academy", inverseJoinColumns = @JoinColumn(name = "academy_id"))
    private Set<Academy> academies = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerReason reason;

    private @Nullable String reasonText;

    @Embedded
    @AssociationOverride(
            name = "purposes",
            joinTable = @JoinTable(name = "idea_purpose", inverseJoinColumns = @JoinColumn(name = "purpose_id")))
    @AssociationOverride(
            name = "methods",
            joinTable = @JoinTable(name = "idea_method", inverseJoinColumns = @JoinColumn(name = "method_id")))
    @AssociationOverride(
            name = "goals",
            joinTable = @JoinTable(name = "idea_goal", inverseJoinColumns = @JoinColumn(name = "goal_id")))
    private Alignment alignment = new Alignment();

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Project project;

    /** The form that took the last step: a double click finds itself done. */
    @Derived
    private @Nullable UUID stepId;

    protected Idea() {}

    Idea(IdeaForm form, Account raisedBy, Unit unit, LocalDate today) {
        submissionId = form.submissionId();
        this.raisedBy = raisedBy;
        raisedOn = today;
        movedOn = today;
        write(form, unit);
    }

    void describe(IdeaForm form, Unit unit) {
        requireOpen();
        write(form, unit);
    }

    private void write(IdeaForm form, Unit unit) {
        kind = form.kind();
        title = form.title();
        need = form.need();
        whom = form.whom();
        effect = form.effect();
        this.unit = unit;
    }

    Alignment alignment() {
        return alignment;
    }

    void think(Collection<Academy> academies, @Nullable PartnerReason reason, @Nullable String text) {
        Elements.become(this.academies, academies);
        this.reason = reason;
        reasonText = text;
    }

    void talk(LocalDate today) {
        requireOpen();
        move(state == State.PREPARED ? State.PREPARED : State.DIALOGUE, today);
    }

    void prepare(LocalDate today) {
        requireOpen();
        move(State.PREPARED, today);
    }

    void dismiss(LocalDate today) {
        requireOpen();
        move(State.DISMISSED, today);
    }

    void become(Agreement agreement, LocalDate today) {
        requireOpen();
        this.agreement = agreement;
        move(State.BECAME_AGREEMENT, today);
    }

    void become(Project project, LocalDate today) {
        requireOpen();
        this.project = project;
        move(State.BECAME_PROJECT, today);
    }

    /** What was said no to may be asked again, and so may what came to nothing. */
    void reopen(LocalDate today) {
        requireReopenable();
        agreement = null;
        project = null;
        move(State.DIALOGUE, today);
    }

    public boolean isReopenable() {
        return state == State.DISMISSED
                || agreement != null
                        && (agreement.getStatus() == Status.ABORTED || agreement.getStatus() == Status.ANNULLED)
                || project != null && project.getStatus() == se.huddinge.samverkan.project.Status.ABORTED;
    }

    /** The draft that it became was taken back: it stands where it stood. */
    void lose(LocalDate today) {
        move(State.PREPARED, today);
    }

    private void move(State to, LocalDate today) {
        state = to;
        movedOn = today;
    }

    void requireOpen() {
        if (!state.isOpen()) refuse("idea.is-settled");
    }

    void requireReopenable() {
        if (!isReopenable()) refuse("idea.not-to-reopen");
    }

    private void refuse(String objection) {
        throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
    }

    void stepped(UUID stepId) {
        this.stepId = stepId;
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
        return "/ideer/" + id;
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

    public String getTitle() {
        return title;
    }

    public String getNeed() {
        return need;
    }

    public String getWhom() {
        return whom;
    }

    public String getEffect() {
        return effect;
    }

    /** All that it says, for what it becomes. */
    public String getText() {
        return String.join("\n\n", need, whom, effect);
    }

    public Account getRaisedBy() {
        return raisedBy;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    public Unit getUnit() {
        return unit;
    }

    public State getState() {
        return state;
    }

    public List<Academy> getAcademies() {
        return academies.stream().sorted(Comparator.comparing(Academy::getName)).toList();
    }

    public @Nullable PartnerReason getReason() {
        return reason;
    }

    public @Nullable String getReasonText() {
        return reasonText;
    }

    public Alignment getAlignment() {
        return alignment;
    }

    public @Nullable Agreement getAgreement() {
        return agreement;
    }

    public @Nullable Project getProject() {
        return project;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
