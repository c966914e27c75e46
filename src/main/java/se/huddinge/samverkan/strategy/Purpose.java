package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** Why the municipality collaborates, and what a collaboration with that purpose must have. */
@Entity
public class Purpose implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StrategyVersion strategyVersion;

    private int ordinal;

    private Name name;

    private boolean requiresPrioritisedAcademy;

    private @Nullable String consultationWith;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Passage passage;

    @ManyToMany
    @JoinTable(name = "purpose_goal", inverseJoinColumns = @JoinColumn(name = "goal_id"))
    private Set<MunicipalGoal> goals = new HashSet<>();

    protected Purpose() {}

    Purpose(int ordinal, Name name, Passage passage) {
        this.strategyVersion = passage.getStrategyVersion();
        this.ordinal = ordinal;
        this.name = name;
        this.passage = passage;
    }

    Purpose copyTo(Passage passage, Set<MunicipalGoal> goals) {
        var copy = new Purpose(ordinal, name, passage);
        copy.require(requiresPrioritisedAcademy, consultationWith);
        copy.support(goals);
        return copy;
    }

    void revise(int ordinal, Name name, Passage passage) {
        this.ordinal = ordinal;
        this.name = name;
        this.passage = passage;
    }

    void require(boolean prioritisedAcademy, @Nullable String consultationWith) {
        this.requiresPrioritisedAcademy = prioritisedAcademy;
        this.consultationWith = consultationWith;
    }

    void support(Set<MunicipalGoal> goals) {
        this.goals.retainAll(goals);
        this.goals.addAll(goals);
    }

    @Override
    public String subject() {
        return strategyVersion.subject();
    }

    @Override
    public Long subjectId() {
        return strategyVersion.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public StrategyVersion getStrategyVersion() {
        return strategyVersion;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    /** Whether a collaboration for this purpose needs a prioritised academy among its partners. */
    public boolean isRequiresPrioritisedAcademy() {
        return requiresPrioritisedAcademy;
    }

    /** The organisation with which such a collaboration is consulted first. */
    public @Nullable String getConsultationWith() {
        return consultationWith;
    }

    public Passage getPassage() {
        return passage;
    }

    public Set<MunicipalGoal> getGoals() {
        return Set.copyOf(goals);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
