package se.huddinge.samverkan.agreement.life;

import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record TakingBackForm(Long version) implements VersionedForm {
    static TakingBackForm of(Agreement agreement) {
        return new TakingBackForm(agreement.getVersion());
    }
}
