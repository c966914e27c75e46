package se.huddinge.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record RenamingForm(
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate from,

        Long version)
        implements VersionedForm {
    static RenamingForm of(Unit unit) {
        return new RenamingForm(unit.getNames().nameSv(), unit.getNames().nameEn(), null, unit.getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }
}
