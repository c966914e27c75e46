package se.huddinge.samverkan.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@PeriodInOrder
record AbsenceForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    AbsenceForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AbsenceForm blank(Unit unit) {
        return new AbsenceForm(null, null, null, unit.getVersion());
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}
