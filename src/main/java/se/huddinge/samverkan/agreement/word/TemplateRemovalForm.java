package se.huddinge.samverkan.agreement.word;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

record TemplateRemovalForm(@Nullable Long version) implements VersionedForm {
    static TemplateRemovalForm of(AgreementTemplate current) {
        return new TemplateRemovalForm(current.getId());
    }
}
