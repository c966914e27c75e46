package se.huddinge.samverkan.agreement.life;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Decision;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ReportForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate reportedOn, Boolean recordedSeparately, Long version)
        implements VersionedForm {
    public ReportForm {
        recordedSeparately = Boolean.TRUE.equals(recordedSeparately);
    }

    static ReportForm of(Agreement agreement, Decision decision) {
        return new ReportForm(decision.reportedOn(), decision.recordedSeparately(), agreement.getVersion());
    }
}
