package se.huddinge.samverkan.partner;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/** What lists and pickers read instead of the entity. */
public record PartnerRow(
        Long id,
        Name names,
        PartnerOrganisation.Kind kind,
        @Nullable String organisationNumber,
        @Nullable String website) {
    public Long getId() {
        return id;
    }

    public String getName() {
        return names.read();
    }
}
