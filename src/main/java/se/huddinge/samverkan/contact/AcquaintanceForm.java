package se.huddinge.samverkan.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
record AcquaintanceForm(
        @NotNull Long unitId,
        @Size(max = 300) @NoPersonalNumber String note,
        UUID submissionId,
        Long version) implements VersionedForm {
    AcquaintanceForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AcquaintanceForm blank(Person person, @Nullable Long unitId) {
        return new AcquaintanceForm(unitId, null, null, person.getVersion());
    }
}
