package se.huddinge.samverkan.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record MeasureForm(
        @NotBlank @Size(max = 200) String title,
        @NotEmpty Set<Long> methodIds,
        Long purposeId,
        Long responsibleId,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate due,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    public MeasureForm {
        methodIds = Ids.of(methodIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static MeasureForm blank(ActionPlan plan) {
        return new MeasureForm(null, null, null, null, null, null, plan.getVersion());
    }

    static MeasureForm of(Measure measure) {
        var purpose = measure.getPurpose();
        var responsible = measure.getResponsible();
        return new MeasureForm(
                measure.getTitle(),
                Ids.of(measure.getMethods(), Method::getId),
                purpose == null ? null : purpose.getId(),
                responsible == null ? null : responsible.getId(),
                measure.getDue(),
                null,
                measure.getPlan().getVersion());
    }
}
