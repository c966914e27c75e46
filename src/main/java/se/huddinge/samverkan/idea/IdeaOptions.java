package se.huddinge.samverkan.idea;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.strategy.Part;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the list can be filtered by. */
record IdeaOptions(
        List<Option> academies, List<Option> units, List<Option> purposes, List<Option> methods, List<Option> goals) {
    record Option(Long id, String name) {}

    @Component
    static class Reader {
        private final AcademyService academies;
        private final UnitService units;
        private final StrategyService strategy;

        Reader(AcademyService academies, UnitService units, StrategyService strategy) {
            this.academies = academies;
            this.units = units;
            this.strategy = strategy;
        }

        IdeaOptions read() {
            return new IdeaOptions(
                    academies.options().stream()
                            .map(academy -> new Option(academy.id(), academy.getName()))
                            .toList(),
                    units.active().stream()
                            .map(unit -> new Option(unit.getId(), unit.getName()))
                            .toList(),
                    options(strategy.purposes()),
                    options(strategy.methods()),
                    options(strategy.goals()));
        }

        private static List<Option> options(Collection<? extends Part> parts) {
            return parts.stream()
                    .map(part -> new Option(part.getId(), part.getName()))
                    .toList();
        }
    }
}
