package se.huddinge.samverkan.agreement.life;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

/** @param step which one was looked at; when it is gone it is undone */
@NullUnmarked
public record UndoForm(UUID step, Long version) implements VersionedForm {
    static UndoForm of(Agreement agreement, Step last) {
        return new UndoForm(last.submissionId(), agreement.getVersion());
    }
}
