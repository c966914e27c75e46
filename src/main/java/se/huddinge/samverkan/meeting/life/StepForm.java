package se.huddinge.samverkan.meeting.life;

import java.util.UUID;
import se.huddinge.samverkan.shared.VersionedForm;

/** A form that takes a meeting one step on, once however often it is sent. */
interface StepForm extends VersionedForm {
    UUID submissionId();
}
