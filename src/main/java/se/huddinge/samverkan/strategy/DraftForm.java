package se.huddinge.samverkan.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record DraftForm(@NotBlank @Size(max = 200) String title, UUID submissionId) {
    DraftForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DraftForm of(StrategyVersion basis) {
        return new DraftForm(basis.getTitle(), null);
    }
}
