package se.huddinge.samverkan.reporting.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionStatus;

/**
 * How far one unit has come in a round.
 *
 * @param persons who does a contact person's work in it today, or in the unit that it has gone into
 * @param readable whether who asks may read what it has written so far
 * @param drafts whether she may read what was written before it was sent
 * @param writable whether who asks may write it
 */
public record Standing(
        Contribution contribution,
        List<Account> persons,
        boolean readable,
        boolean drafts,
        boolean writable,
        LocalDate today) {
    public Unit getUnit() {
        return contribution.getUnit();
    }

    public ContributionStatus getStatus() {
        return contribution.getStatus();
    }

    /** In characters; none for who may not read it. */
    public @Nullable Integer getLength() {
        var text = contribution.getText();
        return readable && text != null ? text.length() : null;
    }

    public boolean isGone() {
        return !getUnit().isActive(today);
    }

    /** The last day to send it: of one sent back, the day that was given with it. */
    public LocalDate getDay() {
        var answerBy = contribution.getAnswerBy();
        return getStatus() == ContributionStatus.RETURNED && answerBy != null
                ? answerBy
                : contribution.getRound().getDueOn();
    }

    public boolean isLate() {
        return contribution.getRound().isOpen() && !getStatus().isSent() && getDay().isBefore(today);
    }
}
