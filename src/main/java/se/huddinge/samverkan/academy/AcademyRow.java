package se.huddinge.samverkan.academy;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** What lists and pickers read instead of the entity. */
public record AcademyRow(
        Long id,
        Name names,
        @Nullable String shortName,
        Academy.Kind kind,
        Academy.@Nullable Owner owner,
        @Nullable String seat,
        @Nullable String campus,
        boolean establishedHere,
        boolean prioritised,
        @Nullable String website,
        @Nullable String rorId) {
    public Long getId() {
        return id;
    }

    public String getName() {
        return names.read();
    }
}
