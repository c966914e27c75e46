package se.huddinge.samverkan.agreement.time;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record NoticeForm(
        @NotNull Long partyId,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate receivedOn,

        Boolean written,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public NoticeForm {
        written = Boolean.TRUE.equals(written);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static NoticeForm blank(Agreement agreement, LocalDate receivedOn) {
        return new NoticeForm(null, receivedOn, true, null, agreement.getVersion());
    }
}
