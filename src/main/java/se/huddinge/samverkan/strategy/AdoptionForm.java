package se.huddinge.samverkan.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record AdoptionForm(
        @NotBlank @Size(max = 200) String decidedBy,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate decidedOn,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        Long version)
        implements VersionedForm {
    static AdoptionForm of(StrategyVersion draft) {
        return new AdoptionForm(draft.getDecidedBy(), draft.getDecidedOn(), draft.getValidFrom(), draft.getVersion());
    }
}
