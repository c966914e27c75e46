package se.huddinge.samverkan.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.agreement.term.Given;

/**
 * That a party has given notice.
 *
 * @param giver the party's name as it was
 */
@Embeddable
public record GivenNotice(LocalDate receivedOn, String giver, boolean written, LocalDate endsOn, UUID submissionId) {
    GivenNotice endingOn(LocalDate day) {
        return new GivenNotice(receivedOn, giver, written, day, submissionId);
    }

    Given counted() {
        return new Given(receivedOn, endsOn);
    }

    /** As the history writes it. */
    @Override
    public String toString() {
        return receivedOn + " (" + giver + ")";
    }
}
