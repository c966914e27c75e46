package se.huddinge.samverkan.academy;

import java.time.LocalDate;
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
        @Nullable String rorId,
        @Nullable LocalDate lastDay,
        boolean ceased) {
    public Long getId() {
        return id;
    }

    public String getName() {
        return names.read();
    }

    /** Its name to choose it by, with its last day when it has one. */
    public String getLabel() {
        return lastDay == null ? getName() : getName() + " (–" + lastDay + ")";
    }
}
