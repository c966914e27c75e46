package se.huddinge.samverkan.body.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.body.TermOfOffice;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@PeriodInOrder
public record TermForm(
        @NotBlank @Size(max = 100) String name,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validTo,

        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    public TermForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static TermForm blank() {
        return new TermForm(null, null, null, null, null);
    }

    static TermForm of(TermOfOffice term) {
        return new TermForm(
                term.getName(), term.getPeriod().validFrom(), term.getPeriod().validTo(), null, term.getVersion());
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}
