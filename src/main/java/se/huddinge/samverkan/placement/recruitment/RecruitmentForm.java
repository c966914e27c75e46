package se.huddinge.samverkan.placement.recruitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
public record RecruitmentForm(
        @NotNull @Min(0) @Max(99_999) Integer applied,
        @NotNull @Min(0) @Max(99_999) Integer hired,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public RecruitmentForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static RecruitmentForm blank() {
        return new RecruitmentForm(null, null, null, null);
    }

    static RecruitmentForm of(Recruitment recruitment) {
        return new RecruitmentForm(recruitment.getApplied(), recruitment.getHired(), null, recruitment.getVersion());
    }
}
