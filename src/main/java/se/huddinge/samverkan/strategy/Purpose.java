package se.huddinge.samverkan.strategy;

import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** Why the municipality collaborates, and what a collaboration with that purpose must have. */
@Entity
public class Purpose extends Part {
    private boolean requiresPrioritisedAcademy;

    private @Nullable String consultationWith;

    @ManyToMany
    @JoinTable(name = "purpose_goal", inverseJoinColumns = @JoinColumn(name = "goal_id"))
    private Set<MunicipalGoal> goals = new HashSet<>();

    protected Purpose() {}

    Purpose(@Nullable UUID submissionId, int ordinal, Name name, Passage passage) {
        super(submissionId, ordinal, name, passage);
    }

    Purpose copyTo(Passage passage, Set<MunicipalGoal> goals) {
        var copy = new Purpose(null, getOrdinal(), getNames(), passage);
        copy.require(requiresPrioritisedAcademy, consultationWith);
        copy.support(goals);
        return copy;
    }

    void require(boolean prioritisedAcademy, @Nullable String consultationWith) {
        this.requiresPrioritisedAcademy = prioritisedAcademy;
        this.consultationWith = consultationWith;
    }

    void support(Set<MunicipalGoal> goals) {
        become(this.goals, goals);
    }

    void leave(Part goal) {
        goals.removeIf(it -> it.getId().equals(goal.getId()));
    }

    /** Whether a collaboration for this purpose needs a prioritised academy among its partners. */
    public boolean isRequiresPrioritisedAcademy() {
        return requiresPrioritisedAcademy;
    }

    /** The organisation with which such a collaboration is consulted first. */
    public @Nullable String getConsultationWith() {
        return consultationWith;
    }

    public Set<MunicipalGoal> getGoals() {
        return Set.copyOf(goals);
    }
}
