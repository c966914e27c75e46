package se.huddinge.samverkan.strategy;

import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a collaboration serves in the strategy: purposes, methods, goals. Its owner names the join tables, with one
 * {@code @AssociationOverride(name = "purposes", joinTable = @JoinTable(name = "agreement_purpose",
 * inverseJoinColumns = @JoinColumn(name = "purpose_id")))} for each of the three.
 */
@Embeddable
public class Alignment {
    @ManyToMany
    private Set<Purpose> purposes = new HashSet<>();

    @ManyToMany
    private Set<Method> methods = new HashSet<>();

    @ManyToMany
    private Set<MunicipalGoal> goals = new HashSet<>();

    public Alignment() {}

    public Alignment(Collection<Purpose> purposes, Collection<Method> methods, Collection<MunicipalGoal> goals) {
        alignWith(purposes, methods, goals);
    }

    public final void alignWith(
            Collection<Purpose> purposes, Collection<Method> methods, Collection<MunicipalGoal> goals) {
        become(this.purposes, purposes);
        become(this.methods, methods);
        become(this.goals, goals);
    }

    /** Whether one of its purposes needs a prioritised academy among the partners. */
    public boolean requiresPrioritisedAcademy() {
        return purposes.stream().anyMatch(Purpose::isRequiresPrioritisedAcademy);
    }

    public List<Purpose> getPurposes() {
        return purposes.stream()
                .sorted(Comparator.comparing(Purpose::getOrdinal))
                .toList();
    }

    public List<Method> getMethods() {
        return methods.stream().sorted(Comparator.comparing(Method::getOrdinal)).toList();
    }

    public List<MunicipalGoal> getGoals() {
        return goals.stream()
                .sorted(Comparator.comparing(MunicipalGoal::getOrdinal))
                .toList();
    }
}
