package se.huddinge.samverkan.agreement.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record SendingForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate sentOn,

        @Size(max = 2000) String skippedBecause,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public SendingForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static SendingForm of(Agreement agreement, LocalDate today) {
        return new SendingForm(today, null, null, agreement.getVersion());
    }
}
