package se.huddinge.samverkan.meeting;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.VersionedForm;

/** For what is only asked and answered: it carries the version its reader saw. */
public record VersionForm(@Nullable Long version) implements VersionedForm {
    public static VersionForm of(Meeting meeting) {
        return new VersionForm(meeting.getVersion());
    }
}
