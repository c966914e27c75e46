package se.huddinge.samverkan.watch.handling;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record HandOverForm(@NotNull Long positionId, UUID submissionId, Long version) implements HandlingForm {
    public HandOverForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static HandOverForm of(Handling handling) {
        if (handling == null) return new HandOverForm(null, null, null);
        var position = handling.getPosition();
        return new HandOverForm(position == null ? null : position.getId(), null, handling.getVersion());
    }
}
