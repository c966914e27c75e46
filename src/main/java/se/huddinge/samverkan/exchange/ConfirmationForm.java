package se.huddinge.samverkan.exchange;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

record ConfirmationForm(@Nullable Long version) implements VersionedForm {
    static ConfirmationForm of(Import file) {
        return new ConfirmationForm(file.getVersion());
    }
}
