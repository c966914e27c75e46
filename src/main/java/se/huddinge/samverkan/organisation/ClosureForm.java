package se.huddinge.samverkan.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

/** The unit's last day, and the unit that it goes into, if any. */
@NullUnmarked
record ClosureForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        Long successorId,
        Long version) implements VersionedForm {
    static ClosureForm of(Unit unit) {
        return new ClosureForm(null, null, unit.getVersion());
    }
}
