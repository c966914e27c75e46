package se.huddinge.samverkan.priorityarea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@PeriodInOrder
public record DecisionForm(
        @NotNull Decider decidedBy,
        Long bodyId,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate decidedOn,

        @NotBlank @Size(max = 20) String paragraph,
        @NotBlank @Size(max = 60) String dnr,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,
        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    public DecisionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DecisionForm of(PriorityArea area) {
        var period = area.getPeriod();
        var body = area.getBody();
        return new DecisionForm(
                area.getDecidedBy() == null ? Decider.OWN : area.getDecidedBy(),
                body == null ? null : body.getId(),
                area.getDecidedOn(),
                area.getParagraph(),
                area.getDnr(),
                period == null ? null : period.validFrom(),
                period == null ? null : period.validTo(),
                null,
                area.getVersion());
    }
}
