package se.huddinge.samverkan.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an agreement was decided to go on until a later day: by whom, when, and where it can be read. */
@Embeddable
public record Extension(
        LocalDate lastDay,
        LocalDate decidedOn,
        String decidedBy,
        @Nullable String paragraph,
        @Nullable String dnr,
        UUID submissionId) {
    /** As the history writes it. */
    @Override
    public String toString() {
        return "–" + lastDay + " (" + decidedBy + ", " + decidedOn + ")";
    }
}
