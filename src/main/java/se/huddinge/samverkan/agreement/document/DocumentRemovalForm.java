package se.huddinge.samverkan.agreement.document;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;

record DocumentRemovalForm(@Nullable Long version) implements VersionedForm {
    static DocumentRemovalForm of(Agreement agreement) {
        return new DocumentRemovalForm(agreement.getVersion());
    }
}
