package se.huddinge.samverkan.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That the last notice does not stand any more: when and why. */
@Embeddable
public record TakenBackNotice(LocalDate day, String reason, UUID submissionId) {
    /** As the history writes it. */
    @Override
    public String toString() {
        return day + " " + reason;
    }
}
