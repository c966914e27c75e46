package se.huddinge.samverkan.watch.handling;

import java.util.UUID;
import se.huddinge.samverkan.shared.VersionedForm;

/** What is said of a thing that is due; the version is of what has been said before, none when nothing has. */
interface HandlingForm extends VersionedForm {
    UUID submissionId();
}
