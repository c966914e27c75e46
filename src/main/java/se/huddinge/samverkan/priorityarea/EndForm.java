package se.huddinge.samverkan.priorityarea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** @param lastDay of one that was decided */
@NullUnmarked
public record EndForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
        @NotBlank @Size(max = 2000) @NoPersonalNumber String reason,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public EndForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static EndForm of(PriorityArea area) {
        var period = area.getPeriod();
        return new EndForm(period == null ? null : period.validTo(), null, null, area.getVersion());
    }
}
