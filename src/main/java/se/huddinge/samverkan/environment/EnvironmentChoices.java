package se.huddinge.samverkan.environment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.priorityarea.AreaService;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.shared.FieldException;

/** What the form offers, and what the ids in it stand for. */
@Component
class EnvironmentChoices {
    private final EnvironmentAccess access;
    private final AcademyService academies;
    private final AreaService areas;
    private final AreaList options;
    private final Positions positions;

    EnvironmentChoices(
            EnvironmentAccess access,
            AcademyService academies,
            AreaService areas,
            AreaList options,
            Positions positions) {
        this.access = access;
        this.academies = academies;
        this.areas = areas;
        this.options = options;
        this.positions = positions;
    }

    /** The prioritised ones, and those that are there already. */
    public List<AcademyRow> nearAcademies(@Nullable ResearchEnvironment environment) {
        return academies.options().stream()
                .filter(row -> row.prioritised() || isThere(row, environment))
                .toList();
    }

    public List<AcademyRow> otherAcademies(@Nullable ResearchEnvironment environment) {
        return academies.options().stream()
                .filter(row -> !row.prioritised() && !isThere(row, environment))
                .toList();
    }

    private static boolean isThere(AcademyRow row, @Nullable ResearchEnvironment environment) {
        return environment != null
                && environment.getAcademies().stream()
                        .anyMatch(academy -> academy.getId().equals(row.id()));
    }

    /** Those that have been decided and are not over, and the one that stands there. */
    public List<Option> areas(@Nullable ResearchEnvironment environment) {
        var offered = options.options().stream()
                .map(row -> new Option(row.id(), row.title() + " · " + row.board()))
                .toList();
        var stored = environment == null ? Stream.<PriorityArea>empty() : Stream.of(environment.getArea());
        var kept = stored.filter(
                        area -> offered.stream().noneMatch(one -> one.id().equals(area.getId())))
                .map(area -> new Option(area.getId(), area.getTitle()));
        return Stream.concat(offered.stream(), kept).toList();
    }

    /** One of many to choose from. */
    public record Option(Long id, String name) {}

    public List<PositionRow> positions() {
        return positions.responsible().stream()
                .filter(row -> access.mayWrite(row.unitId()))
                .toList();
    }

    public Support[] supports() {
        return Support.values();
    }

    public ResearchEnvironment.State[] states() {
        return ResearchEnvironment.State.values();
    }

    /** Only a decision of a board says what is in line with it (R14). */
    PriorityArea area(Long id, @Nullable ResearchEnvironment environment) {
        if (areas(environment).stream().noneMatch(option -> option.id().equals(id)))
            throw new FieldException("areaId", "environment.unknown-choice");
        return areas.get(id);
    }

    Position responsible(Long id, @Nullable ResearchEnvironment environment) {
        if (environment != null && environment.getResponsible().getId().equals(id)) return environment.getResponsible();
        return positions
                .find(id)
                .filter(position -> access.mayWrite(position.getUnit().getId()))
                .orElseThrow(() -> new FieldException("responsibleId", "environment.not-your-unit"));
    }

    List<Academy> academies(Set<Long> ids, @Nullable ResearchEnvironment environment) {
        var before = environment == null ? List.<Academy>of() : environment.getAcademies();
        var found = academies.chosen(ids, before, "academyIds");
        if (found.size() != ids.size()) throw new FieldException("academyIds", "environment.unknown-choice");
        return found;
    }
}
