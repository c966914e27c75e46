package se.huddinge.samverkan.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;
import se.huddinge.samverkan.web.WebAddress;

@NullUnmarked
public record FindingForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,
        @NotBlank @Size(max = 4000) @NoPersonalNumber String summary,
        @NotNull Long academyId,
        @NotNull Evidence evidence,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate foundOn,

        @WebAddress String link,
        Long projectId,
        @NotNull Long unitId,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public FindingForm {
        link = Doi.linked(link);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static FindingForm blank(Long projectId, Long unitId) {
        return new FindingForm(null, null, null, null, null, null, projectId, unitId, null, null);
    }

    static FindingForm of(Finding finding) {
        var project = finding.getProject();
        return new FindingForm(
                finding.getTitle(),
                finding.getSummary(),
                finding.getAcademy().getId(),
                finding.getEvidence(),
                finding.getFoundOn(),
                finding.getLink(),
                project == null ? null : project.getId(),
                finding.getUnit().getId(),
                null,
                finding.getVersion());
    }
}
