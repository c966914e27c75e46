package se.huddinge.samverkan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.account.Account;

/** That an activity was cancelled or annulled: when, by whom, why. */
@Embeddable
public record Closing(
        LocalDate day,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "closing_account_id")
        Account account,

        String reason,
        UUID submissionId) {
    @Override
    public String toString() {
        return day + " " + reason;
    }
}
