package se.huddinge.samverkan.activity.attachment;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.shared.VersionedForm;

record AttachmentRemovalForm(@Nullable Long version) implements VersionedForm {
    static AttachmentRemovalForm of(Activity activity) {
        return new AttachmentRemovalForm(activity.getVersion());
    }
}
