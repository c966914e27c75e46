package se.huddinge.samverkan.idea;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the forms offer to choose from. */
@Component
class IdeaChoices {
    private final AcademyService academies;
    private final UnitService units;
    private final StrategyService strategy;
    private final Positions positions;
    private final Readers readers;

    IdeaChoices(
            AcademyService academies,
            UnitService units,
            StrategyService strategy,
            Positions positions,
            Readers readers) {
        this.academies = academies;
        this.units = units;
        this.strategy = strategy;
        this.positions = positions;
        this.readers = readers;
    }

    /** The prioritised, those that are suggested or chosen; and all the others. */
    public record AcademyChoices(List<AcademyRow> near, List<AcademyRow> others) {}

    public AcademyChoices academies(Set<Long> chosen, Collection<Suggestion> suggestions) {
        var suggested = suggestions.stream().map(one -> one.academy().id()).collect(toSet());
        var byNearness = academies.options().stream()
                .collect(partitioningBy(academy ->
                        academy.prioritised() || chosen.contains(academy.id()) || suggested.contains(academy.id())));
        return new AcademyChoices(byNearness.getOrDefault(true, List.of()), byNearness.getOrDefault(false, List.of()));
    }

    public List<Unit> units() {
        return units.active();
    }

    public List<Purpose> purposes() {
        return strategy.purposes();
    }

    public List<Method> methods() {
        return strategy.methods();
    }

    public List<MunicipalGoal> goals() {
        return strategy.goals();
    }

    public Idea.Kind[] kinds() {
        return Idea.Kind.values();
    }

    public PartnerReason[] reasons() {
        return PartnerReason.values();
    }

    /** Those whose agreements who asks may write. */
    public List<PositionRow> positions() {
        var reader = readers.current();
        return positions.responsible().stream()
                .filter(position -> reader.everything() || reader.unitIds().contains(position.unitId()))
                .toList();
    }

    /** Who drives an agreement about the unit, most likely: its contact person. */
    @Nullable
    Long driver(Unit unit) {
        return positions().stream()
                .filter(position -> position.unitId().equals(unit.getId()))
                .filter(position -> position.kind() == Position.Kind.CONTACT_PERSON)
                .map(PositionRow::id)
                .findFirst()
                .orElse(null);
    }
}
