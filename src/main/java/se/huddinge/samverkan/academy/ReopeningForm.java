package se.huddinge.samverkan.academy;

import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record ReopeningForm(Long version) implements VersionedForm {
    static ReopeningForm of(Academy academy) {
        return new ReopeningForm(academy.getVersion());
    }
}
