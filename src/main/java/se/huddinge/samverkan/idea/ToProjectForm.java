package se.huddinge.samverkan.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;

/** What a project begins with, as the idea says it or better. */
@NullUnmarked
public record ToProjectForm(
        @NotBlank @Size(max = 200) String title,
        Set<Long> academyIds,
        Set<Long> purposeIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        UUID submissionId,
        Long version)
        implements StepForm {
    public ToProjectForm {
        academyIds = Ids.of(academyIds);
        purposeIds = Ids.of(purposeIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ToProjectForm of(Idea idea) {
        return new ToProjectForm(
                idea.getTitle(),
                Ids.of(idea.getAcademies(), Academy::getId),
                Ids.of(idea.getAlignment().getPurposes(), Purpose::getId),
                idea.getReason(),
                idea.getReasonText(),
                null,
                idea.getVersion());
    }
}
