package se.huddinge.samverkan.project.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.content.Amount;
import se.huddinge.samverkan.agreement.content.ResourceLine;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@PeriodInOrder
@NullUnmarked
public record ResourceUseForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String what,
        ResourceLine.@NotNull Kind kind,
        @Amount String amount,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    public ResourceUseForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ResourceUseForm blank(Project project, LocalDate today) {
        return new ResourceUseForm(null, null, null, today, null, null, project.getVersion());
    }

    static ResourceUseForm of(Project project, ResourceUse use) {
        return new ResourceUseForm(
                use.getWhat(),
                use.getKind(),
                use.getAmountText(),
                use.getValidFrom(),
                use.getValidTo(),
                null,
                project.getVersion());
    }
}
