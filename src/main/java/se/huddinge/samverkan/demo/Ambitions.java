package se.huddinge.samverkan.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.huddinge.samverkan.indicator.Measure;

/** What demo/indicators.yml says. */
record Ambitions(List<Ambition> indicators) {
    /** @param measure none of those that are there from the beginning */
    record Ambition(
            String name,
            @Nullable String english,
            @Nullable String description,
            @Nullable Measure measure,
            @Nullable String purpose,
            @DefaultValue List<Target> targets) {}

    /** @param year counted from this one */
    record Target(int year, int target, @Nullable String comment) {}

    static Ambitions read() {
        return Municipality.read("demo/indicators.yml", Ambitions.class);
    }
}
