package se.huddinge.samverkan.watch.handling;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record DoneForm(@Size(max = 2000) String comment, UUID submissionId, Long version) implements HandlingForm {
    public DoneForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static DoneForm of(Handling handling) {
        return handling == null
                ? new DoneForm(null, null, null)
                : new DoneForm(handling.getComment(), null, handling.getVersion());
    }
}
