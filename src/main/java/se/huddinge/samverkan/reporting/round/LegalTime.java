package se.huddinge.samverkan.reporting.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRound;

/**
 * What the law says of an interim report: it covers at least half and at most two thirds of the year (LKBR 13:1), and is
 * handed over within two months (KL 11:16). A municipality may give others besides; the law does not bind those.
 *
 * @param latest the last day to hand it over; none where the law does not bind
 * @param late whether it is meant to be handed over later than that
 * @param unlikely whether it is called an interim report and the law does not see it as one
 */
public record LegalTime(@Nullable LocalDate latest, boolean late, boolean unlikely) {
    private static final int HALF = 6;
    private static final int TWO_THIRDS = 8;
    private static final int MONTHS_TO_HAND_OVER = 2;

    static LegalTime of(ReportRound round) {
        return of(round.getKind(), round.getPeriodFrom(), round.getPeriodTo(), round.getHandoverOn());
    }

    static LegalTime of(ReportKind kind, LocalDate from, LocalDate to, LocalDate handover) {
        if (!kind.isInterim()) return new LegalTime(null, false, false);
        var end = to.plusDays(1);
        if (end.isBefore(from.plusMonths(HALF)) || end.isAfter(from.plusMonths(TWO_THIRDS)))
            return new LegalTime(null, false, true);
        var latest = to.plusMonths(MONTHS_TO_HAND_OVER);
        return new LegalTime(latest, handover.isAfter(latest), false);
    }
}
