package se.huddinge.samverkan.demo;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.demo.Priorities.Milieu;
import se.huddinge.samverkan.environment.EnvironmentForm;
import se.huddinge.samverkan.environment.EnvironmentService;
import se.huddinge.samverkan.priorityarea.listing.AreaList;

/** The research environments that the municipality supports. */
class DemoEnvironments {
    private final EnvironmentService environments;
    private final AreaList areas;
    private final Names names;
    private final Timeline timeline;

    DemoEnvironments(EnvironmentService environments, AreaList areas, Names names, Timeline timeline) {
        this.environments = environments;
        this.areas = areas;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Priorities priorities, String invented) {
        var today = timeline.today();
        for (var told : priorities.environments())
            timeline.on(
                    told.told().from(today),
                    Demo.COORDINATOR,
                    () -> environments.register(form(told, invented, today)).getId());
    }

    private EnvironmentForm form(Milieu told, String invented, LocalDate today) {
        return new EnvironmentForm(
                told.name(),
                told.description() + " " + invented,
                told.academies().stream().map(names::academy).collect(toSet()),
                area(told.area()),
                told.supports(),
                told.support(),
                told.state(),
                told.from().from(today),
                null,
                names.responsible(names.unit(told.unit())).id(),
                UUID.randomUUID(),
                null);
    }

    private Long area(String title) {
        return areas.options().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
