package se.huddinge.samverkan.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record IndicatorForm(
        @NotBlank @Size(max = 150) @NoPersonalNumber String nameSv,
        @Size(max = 150) @NoPersonalNumber String nameEn,
        @NotNull Measure measure,
        Long purposeId,
        Long unitId,
        @Size(max = 2000) @NoPersonalNumber String description,
        boolean followed,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public IndicatorForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static IndicatorForm blank() {
        return new IndicatorForm(null, null, null, null, null, null, true, null, null);
    }

    static IndicatorForm of(Indicator indicator) {
        return new IndicatorForm(
                indicator.getNames().nameSv(),
                indicator.getNames().nameEn(),
                indicator.getMeasure(),
                indicator.getPurpose() == null ? null : indicator.getPurpose().getId(),
                indicator.getUnit() == null ? null : indicator.getUnit().getId(),
                indicator.getDescription(),
                indicator.isFollowed(),
                null,
                indicator.getVersion());
    }
}
