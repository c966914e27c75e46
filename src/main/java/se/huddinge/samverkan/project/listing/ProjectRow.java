package se.huddinge.samverkan.project.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.Status;

/**
 * What lists and pickers read instead of the entity.
 *
 * @param informal it goes on without an agreement that gäller
 * @param benefitDue it ended a year ago, and nobody has said whether it is of use
 */
public record ProjectRow(
        Long id,
        String title,
        Status status,
        String unit,
        @Nullable String academies,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Light light,
        @Nullable String words,
        @Nullable String responsible,
        @Nullable Long measureId,
        boolean informal,
        @Nullable LocalDate informalDue,
        boolean benefitDue) {
    public Long getId() {
        return id;
    }

    /** What it is called among others. */
    public String getName() {
        return title;
    }
}
