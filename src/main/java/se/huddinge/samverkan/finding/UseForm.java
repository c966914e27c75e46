package se.huddinge.samverkan.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record UseForm(
        @NotNull Long unitId,
        FindingUse.@NotNull Answer answer,
        @Size(max = 2000) @NoPersonalNumber String how,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public UseForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** Of a unit that has not answered yet. */
    static UseForm blank(Long unitId) {
        return new UseForm(unitId, null, null, null, null);
    }

    static UseForm of(FindingUse use) {
        return new UseForm(use.getUnit().getId(), use.getAnswer(), use.getHow(), null, use.getVersion());
    }
}
