package se.huddinge.samverkan.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.huddinge.samverkan.environment.ResearchEnvironment;
import se.huddinge.samverkan.environment.Support;

/** What demo/priorities.yml says. */
record Priorities(List<Area> areas, List<Milieu> environments) {
    /** What a board wants to work on: proposed, perhaps decided by it or by the body, perhaps over. */
    record Area(
            String title,
            String motive,
            @Nullable String keywords,
            String board,
            @DefaultValue List<String> purposes,
            @Nullable String body,
            Day proposed,
            @Nullable Day decided,
            @Nullable String paragraph,
            @Nullable String dnr,
            @Nullable Day from,
            @Nullable Day to,
            @Nullable Day ended,
            @Nullable String reason,
            @DefaultValue List<String> agreements,
            @DefaultValue List<String> projects) {}

    /** A research environment that the municipality supports; told on a day. */
    record Milieu(
            String name,
            String description,
            List<String> academies,
            String area,
            Set<Support> supports,
            @Nullable String support,
            ResearchEnvironment.State state,
            Day from,
            String unit,
            Day told) {}

    static Priorities read() {
        return Municipality.read("demo/priorities.yml", Priorities.class);
    }
}
