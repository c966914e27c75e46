package se.huddinge.samverkan.project.resource;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;

record RemovalForm(@Nullable Long version) implements VersionedForm {
    static RemovalForm of(Project project) {
        return new RemovalForm(project.getVersion());
    }
}
