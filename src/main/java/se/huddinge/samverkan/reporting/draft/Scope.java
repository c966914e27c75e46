package se.huddinge.samverkan.reporting.draft;

import java.time.LocalDate;
import java.util.Map;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.reporting.ReportRound;

/**
 * What a report is about.
 *
 * @param day on which things stand as they are told: the period's last, or today when that is still to come
 */
public record Scope(Long roundId, Span span, LocalDate day) {
    static Scope of(ReportRound round, LocalDate today) {
        var last = round.span().last();
        return new Scope(round.getId(), round.span(), last.isAfter(today) ? today : last);
    }

    Map<String, Object> parameters() {
        var before = span.yearBefore();
        return Map.of(
                "round", roundId,
                "first", span.first(),
                "last", span.last(),
                "beforeFirst", before.first(),
                "beforeLast", before.last(),
                "today", day,
                "soon", day.plusYears(1));
    }
}
