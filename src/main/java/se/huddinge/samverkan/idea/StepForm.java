package se.huddinge.samverkan.idea;

import java.util.UUID;
import se.huddinge.samverkan.shared.VersionedForm;

/** A form that takes an idea one step on, once however often it is sent. */
interface StepForm extends VersionedForm {
    UUID submissionId();
}
