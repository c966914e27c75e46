package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record FormalityForm(
        Set<Long> agreementIds,
        @Size(max = 2000) String informalReason,
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate informalDue,
        UUID submissionId,
        Long version)
        implements StepForm, FormalForm {
    public FormalityForm {
        agreementIds = Ids.of(agreementIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static FormalityForm of(Project project) {
        var informal = project.getInformal();
        return new FormalityForm(
                Ids.of(project.getAgreements(), Agreement::getId),
                informal == null ? null : informal.reason(),
                informal == null ? null : informal.due(),
                null,
                project.getVersion());
    }
}
