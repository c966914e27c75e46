package se.huddinge.samverkan.watch.task;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record TaskDoneForm(@Size(max = 2000) String comment, Long version) implements VersionedForm {
    static TaskDoneForm of(Task task) {
        return new TaskDoneForm(task.getComment(), task.getVersion());
    }
}
