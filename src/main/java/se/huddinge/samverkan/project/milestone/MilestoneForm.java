package se.huddinge.samverkan.project.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.project.Milestone;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record MilestoneForm(
        @NotBlank @Size(max = 200) String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate due,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate reachedOn,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    public MilestoneForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static MilestoneForm blank(Project project) {
        return new MilestoneForm(null, null, null, null, project.getVersion());
    }

    static MilestoneForm of(Project project, Milestone milestone) {
        return new MilestoneForm(
                milestone.getTitle(), milestone.getDue(), milestone.getReachedOn(), null, project.getVersion());
    }
}
