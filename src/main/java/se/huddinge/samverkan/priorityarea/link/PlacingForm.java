package se.huddinge.samverkan.priorityarea.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.priorityarea.LinkKind;

/** In which area the record is to lie whose page one comes from. */
@NullUnmarked
record PlacingForm(
        @NotNull Long areaId,
        @NotNull LinkKind kind,
        @NotNull Long recordId,
        UUID submissionId) {
    PlacingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PlacingForm blank(LinkKind kind, Long recordId) {
        return new PlacingForm(null, kind, recordId, null);
    }

    LinkForm link() {
        return new LinkForm(kind, recordId, submissionId);
    }
}
