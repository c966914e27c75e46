package se.huddinge.samverkan.agreement.word;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record WordForm(UUID submissionId, Long version) implements VersionedForm {
    WordForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static WordForm of(Agreement agreement) {
        return new WordForm(null, agreement.getVersion());
    }
}
