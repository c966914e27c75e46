package se.huddinge.samverkan.project.life;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@PeriodInOrder
@NullUnmarked
public record StartForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validTo,

        @NotEmpty Set<Long> purposeIds,
        Set<Long> consultationIds,
        Set<Long> agreementIds,
        @Size(max = 2000) String informalReason,
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate informalDue,
        UUID submissionId,
        Long version)
        implements StepForm, FormalForm, PeriodInOrder.Fields {
    public StartForm {
        purposeIds = Ids.of(purposeIds);
        consultationIds = Ids.of(consultationIds);
        agreementIds = Ids.of(agreementIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static StartForm of(Project project) {
        return new StartForm(
                project.getFrame().validFrom(),
                project.getFrame().validTo(),
                Ids.of(project.getAlignment().getPurposes(), Purpose::getId),
                Ids.of(project.getConsultations(), Consultation::getId),
                Ids.of(project.getAgreements(), Agreement::getId),
                null,
                null,
                null,
                project.getVersion());
    }
}
