package se.huddinge.samverkan.watch.rule;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** Of one kind of thing that is due: when it is told of, to whom, and how often until somebody has handled it. */
@Entity
@Table(name = "watch_rule")
public class Rule implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String kind;

    private boolean enabled;

    private String steps;

    private @Nullable Integer repeatDays;

    private int ahead;

    private boolean responsible;

    @Enumerated(EnumType.STRING)
    private Told coordinator;

    @Enumerated(EnumType.STRING)
    private Told head;

    private int lateAfter;

    private boolean legal;

    protected Rule() {}

    /** It stands in Att göra at the latest when somebody is told of it. */
    void become(RuleForm form, Steps steps) {
        this.enabled = form.enabled();
        this.steps = steps.toString();
        this.repeatDays = form.repeatDays();
        this.ahead = Math.max(form.ahead(), steps.furthest());
        this.responsible = form.responsible();
        this.coordinator = form.coordinator();
        this.head = form.head();
        this.lateAfter = form.lateAfter();
        this.legal = form.legal();
    }

    @Override
    public String subject() {
        return "rule";
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

    public String getKind() {
        return kind;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Steps getSteps() {
        return Steps.read(steps).orElseThrow();
    }

    public @Nullable Integer getRepeatDays() {
        return repeatDays;
    }

    public int getAhead() {
        return ahead;
    }

    public boolean isResponsible() {
        return responsible;
    }

    public Told getCoordinator() {
        return coordinator;
    }

    public Told getHead() {
        return head;
    }

    public int getLateAfter() {
        return lateAfter;
    }

    public boolean isLegal() {
        return legal;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return kind;
    }
}
