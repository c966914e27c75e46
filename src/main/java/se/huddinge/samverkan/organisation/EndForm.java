package se.huddinge.samverkan.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

/** The last day of something: a position, somebody's holding of it, her absence. */
@NullUnmarked
record EndForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        Long version) implements VersionedForm {
    static EndForm of(Unit unit) {
        return new EndForm(null, unit.getVersion());
    }
}
