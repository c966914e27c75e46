package se.huddinge.samverkan.agreement.term;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The last day to give notice so that the agreement ends on a certain day. */
@Embeddable
public record NoticeDay(LocalDate day, LocalDate endsOn) {
    public boolean fallsOnWeekend() {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** The day itself never moves for a weekend; who must be told is told the weekday before. */
    public LocalDate warnOn() {
        var beyondFriday = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return day.minusDays(Math.max(0, beyondFriday));
    }
}
