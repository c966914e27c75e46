package se.huddinge.samverkan.statusupdate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.statusupdate.Cadence.Every;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record CadenceForm(
        @NotNull Every every,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,

        @NotNull @Min(1) @Max(60) Integer days,
        Long version)
        implements VersionedForm {
    static CadenceForm of(Cadence cadence) {
        return new CadenceForm(cadence.getEvery(), cadence.getStartsOn(), cadence.getDays(), cadence.getVersion());
    }
}
