package se.huddinge.samverkan.strategy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record PassageForm(
        Long afterId,
        @NotNull Passage.Kind kind,
        @NotNull @Min(1) @Max(4) Integer level,
        @NotBlank @Size(max = 4000) String text,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    PassageForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PassageForm blank(Passage after) {
        return new PassageForm(
                after.getId(), null, 1, null, null, after.getStrategyVersion().getVersion());
    }

    static PassageForm of(Passage passage) {
        return new PassageForm(
                null,
                passage.getKind(),
                passage.getLevel(),
                passage.getText(),
                null,
                passage.getStrategyVersion().getVersion());
    }
}
