package se.huddinge.samverkan.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record PrincipleForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,
        @NotBlank @Size(max = 4000) @NoPersonalNumber String text,
        Long unitId,
        Set<Long> agreementIds,
        Set<Long> projectIds,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public PrincipleForm {
        agreementIds = Ids.of(agreementIds);
        projectIds = Ids.of(projectIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PrincipleForm blank(Long unitId, Set<Long> agreementIds, Set<Long> projectIds) {
        return new PrincipleForm(null, null, unitId, agreementIds, projectIds, null, null);
    }

    static PrincipleForm of(PrincipleIssue issue) {
        return new PrincipleForm(
                issue.getTitle(),
                issue.getText(),
                issue.getUnit() == null ? null : issue.getUnit().getId(),
                Ids.of(issue.getAgreements(), Agreement::getId),
                Ids.of(issue.getProjects(), Project::getId),
                null,
                issue.getVersion());
    }
}
