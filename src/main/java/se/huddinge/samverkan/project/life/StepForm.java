package se.huddinge.samverkan.project.life;

import java.util.UUID;
import se.huddinge.samverkan.shared.VersionedForm;

/** A form that takes a project one step on, once however often it is sent. */
interface StepForm extends VersionedForm {
    UUID submissionId();
}
