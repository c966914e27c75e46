package se.huddinge.samverkan.agreement.term;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.huddinge.samverkan.shared.Workdays;

/** The last day to give notice so that the agreement ends on a certain day. */
@Embeddable
public record NoticeDay(LocalDate day, LocalDate endsOn) {
    public boolean isWorkday() {
        return Workdays.isWorkday(day);
    }

    /** The day itself never moves for a weekend or a holiday; who must be told is told the workday before. */
    public LocalDate warnOn() {
        return Workdays.onOrBefore(day);
    }
}
