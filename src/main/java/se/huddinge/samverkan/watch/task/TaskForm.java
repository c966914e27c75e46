package se.huddinge.samverkan.watch.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record TaskForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2000) String text,
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate due,
        @NotNull Long positionId,
        @Size(max = 200) String link,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public TaskForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** For a position of one's own, when there is one that can have tasks. */
    static TaskForm blank(Long ownPositionId, String link) {
        return new TaskForm(null, null, null, ownPositionId, link, null, null);
    }

    static TaskForm of(Task task) {
        return new TaskForm(
                task.getTitle(),
                task.getText(),
                task.getDue(),
                task.getPosition().getId(),
                task.getLink(),
                null,
                task.getVersion());
    }
}
