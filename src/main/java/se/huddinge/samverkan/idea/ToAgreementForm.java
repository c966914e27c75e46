package se.huddinge.samverkan.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;

/** What a draft agreement needs beside what the idea says. */
@NullUnmarked
public record ToAgreementForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Long responsibleId,
        @NotEmpty Set<Long> academyIds,
        Set<Long> purposeIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        UUID submissionId,
        Long version)
        implements StepForm {
    public ToAgreementForm {
        academyIds = Ids.of(academyIds);
        purposeIds = Ids.of(purposeIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ToAgreementForm of(Idea idea) {
        return of(idea, null);
    }

    static ToAgreementForm of(Idea idea, Long responsibleId) {
        return new ToAgreementForm(
                idea.getTitle(),
                responsibleId,
                Ids.of(idea.getAcademies(), Academy::getId),
                Ids.of(idea.getAlignment().getPurposes(), Purpose::getId),
                idea.getReason(),
                idea.getReasonText(),
                null,
                idea.getVersion());
    }
}
