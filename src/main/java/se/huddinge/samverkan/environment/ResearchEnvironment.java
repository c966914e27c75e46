package se.huddinge.samverkan.environment;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.Subject;

/** A research and development environment that the municipality helps to establish and build up (S27). */
@Entity
@Table(name = "environment")
public class ResearchEnvironment implements Subject {
    public static final String SUBJECT = "researchenvironment";

    public enum State {
        PLANNED,
        ONGOING,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String name;

    private @Nullable String description;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PriorityArea area;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String supportText;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Position responsible;

    @Embedded
    private Period period;

    @ManyToMany
    @JoinTable(
            name = "environment_academy",
            joinColumns = @JoinColumn(name = "environment_id"),
            inverseJoinColumns = @JoinColumn(name = "academy_id"))
    private Set<Academy> academies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "environment_support", joinColumns = @JoinColumn(name = "environment_id"))
    @Column(name = "support")
    @Enumerated(EnumType.STRING)
    private Set<Support> supports = new HashSet<>();

    protected ResearchEnvironment() {}

    ResearchEnvironment(EnvironmentForm form, PriorityArea area, Position responsible, Collection<Academy> academies) {
        submissionId = form.submissionId();
        describe(form, area, responsible, academies);
    }

    final void describe(EnvironmentForm form, PriorityArea area, Position responsible, Collection<Academy> academies) {
        name = form.name();
        description = form.description();
        state = form.state();
        supportText = form.supportText();
        period = new Period(form.validFrom(), form.validTo());
        this.area = area;
        this.responsible = responsible;
        become(this.academies, academies);
        become(supports, form.supports());
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
        return "/forskningsmiljoer/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public PriorityArea getArea() {
        return area;
    }

    public State getState() {
        return state;
    }

    public @Nullable String getSupportText() {
        return supportText;
    }

    public Position getResponsible() {
        return responsible;
    }

    public Period getPeriod() {
        return period;
    }

    /** By name, as a Swede sorts. */
    public List<Academy> getAcademies() {
        return academies.stream()
                .sorted(Comparator.comparing(Academy::toString, Collator.getInstance(Locale.forLanguageTag("sv"))))
                .toList();
    }

    public List<Support> getSupports() {
        return supports.stream().sorted().toList();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name;
    }
}
