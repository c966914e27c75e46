package se.huddinge.samverkan.principle;

import java.util.UUID;
import se.huddinge.samverkan.shared.VersionedForm;

/** A form that takes an issue one step on, once however often it is sent. */
interface StepForm extends VersionedForm {
    UUID submissionId();
}
