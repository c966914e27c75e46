package se.huddinge.samverkan.agreement.content;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

record RemovalForm(@Nullable Long version) implements VersionedForm {
    static RemovalForm of(Agreement agreement) {
        return new RemovalForm(agreement.getVersion());
    }
}
