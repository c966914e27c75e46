package se.huddinge.samverkan.watch.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record DueDecisionForm(
        @NotNull Decision decision,
        @NotBlank @Size(max = 2000) String motive,
        UUID submissionId,
        Long version) implements HandlingForm {
    public DueDecisionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DueDecisionForm of(Handling handling) {
        return handling == null
                ? new DueDecisionForm(null, null, null, null)
                : new DueDecisionForm(handling.getDecision(), handling.getMotive(), null, handling.getVersion());
    }
}
