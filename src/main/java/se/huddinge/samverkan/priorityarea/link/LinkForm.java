package se.huddinge.samverkan.priorityarea.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.priorityarea.LinkKind;

/** What is to lie in the area whose page one comes from. */
@NullUnmarked
public record LinkForm(@NotNull LinkKind kind, @NotNull Long recordId, UUID submissionId) {
    public LinkForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static LinkForm blank(LinkKind kind) {
        return new LinkForm(kind, null, null);
    }
}
