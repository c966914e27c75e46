package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * What lists read of a unit.
 *
 * @param vacant a department that nobody is the contact person of today
 */
public record UnitRow(
        Long id,
        Unit.Kind kind,
        String nameSv,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String registryCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean vacant) {
    public Name names() {
        return new Name(nameSv, nameEn);
    }
}
