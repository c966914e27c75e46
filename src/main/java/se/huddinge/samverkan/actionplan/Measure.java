package se.huddinge.samverkan.actionplan;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Column;
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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;

/** An åtgärd: something a unit means to do in the year, by which methods, and how it went. */
@Entity
@Table(name = "actionplan_measure")
public class Measure implements Subject {
    public enum State {
        NOT_STARTED,
        ONGOING,
        DONE,
        CANCELLED;

        /** Neither done nor given up. */
        public boolean isOpen() {
            return this == NOT_STARTED || this == ONGOING;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private ActionPlan plan;

    private String title;

    @ManyToMany
    @JoinTable(
            name = "actionplan_measure_method",
            joinColumns = @JoinColumn(name = "measure_id"),
            inverseJoinColumns = @JoinColumn(name = "method_id"))
    private Set<Method> methods = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Position responsible;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private State state = State.NOT_STARTED;

    private @Nullable String followUp;

    private @Nullable String result;

    protected Measure() {}

    Measure(UUID submissionId, ActionPlan plan, String title, Collection<Method> methods) {
        this.submissionId = submissionId;
        this.plan = plan;
        this.title = title;
        this.methods.addAll(methods);
    }

    /** The same measure in a later year's plan: as if nothing had been done yet. */
    Measure copyTo(ActionPlan later, UUID submissionId) {
        var copy = new Measure(submissionId, later, title, methods);
        copy.rest(purpose, responsible, due == null ? null : due.plusYears((long) later.getYear() - plan.getYear()));
        return copy;
    }

    void describe(String title, Collection<Method> methods) {
        this.title = title;
        become(this.methods, methods);
    }

    /** What it is for, whose it is, and when it should be done. */
    void rest(@Nullable Purpose purpose, @Nullable Position responsible, @Nullable LocalDate due) {
        this.purpose = purpose;
        this.responsible = responsible;
        this.due = due;
    }

    void followUp(State state, @Nullable String followUp, @Nullable String result) {
        this.state = state;
        this.followUp = followUp;
        this.result = result;
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }

    @Override
    public String subject() {
        return plan.subject();
    }

    @Override
    public Long subjectId() {
        return plan.getId();
    }

    /** Where it stands on its plan's page. */
    public String address() {
        return plan.address() + "#atgard-" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public String getTitle() {
        return title;
    }

    public List<Method> getMethods() {
        return methods.stream().sorted(Comparator.comparing(Method::getOrdinal)).toList();
    }

    public @Nullable Purpose getPurpose() {
        return purpose;
    }

    public @Nullable Position getResponsible() {
        return responsible;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public State getState() {
        return state;
    }

    public @Nullable String getFollowUp() {
        return followUp;
    }

    public @Nullable String getResult() {
        return result;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
