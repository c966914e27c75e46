package se.huddinge.samverkan.agreement.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ReviewForm(
        @Min(1) @Max(120) Integer reviewMonths,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate nextReviewOn,

        Long version)
        implements VersionedForm {
    static ReviewForm of(Agreement agreement, Provisions stored) {
        return new ReviewForm(stored.getReviewMonths(), stored.getNextReviewOn(), agreement.getVersion());
    }
}
