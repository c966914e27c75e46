package se.huddinge.samverkan.body.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.body.Body;

/**
 * What lists and pickers read instead of the entity, as it stands today.
 *
 * @param members substitutes too
 * @param ending mandates that run out with nobody to follow
 * @param whiteSpots of a council: academies here that nobody represents
 */
public record BodyRow(
        Long id,
        String name,
        Body.Kind kind,
        @Nullable Long agreementId,
        @Nullable String agreement,
        int members,
        @Nullable String chair,
        int ending,
        int whiteSpots,
        boolean chairVacant,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
