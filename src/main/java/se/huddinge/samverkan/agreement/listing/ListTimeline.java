package se.huddinge.samverkan.agreement.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.term.Scale;
import se.huddinge.samverkan.shared.Period;

/** The rows of the list as bars on one line of years. */
public record ListTimeline(int from, int until, List<Scale.Mark> years, String today, List<Line> lines) {
    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_AFTER = 3;
    private static final int YEARS_SHOWN = 6;

    /** @param notice where the last day to give notice lies, if it is on the line */
    public record Line(
            AgreementRow row,
            List<Scale.Bar> bars,
            @Nullable String notice) {}

    static ListTimeline of(List<AgreementRow> rows, LocalDate today) {
        var scale = Scale.years(YEARS_BEFORE, today, YEARS_AFTER);
        return new ListTimeline(
                scale.from().getYear(),
                scale.until().getYear(),
                scale.years(YEARS_SHOWN),
                scale.at(today),
                rows.stream().map(row -> line(row, scale)).toList());
    }

    private static Line line(AgreementRow row, Scale scale) {
        var bars = new ArrayList<Scale.Bar>();
        var first = row.begun() == null ? row.firstDay() : row.begun();
        if (first != null) {
            add(bars, scale.bar(kind(row.state()), new Period(first, row.lastDay())));
            if (row.goesOn() && row.lastDay() != null)
                add(bars, scale.bar("bar-plan", new Period(row.lastDay().plusDays(1), null)));
        }
        var notice = row.noticeDay();
        return new Line(row, bars, notice == null || !scale.shows(notice) ? null : scale.at(notice));
    }

    private static void add(List<Scale.Bar> bars, Scale.@Nullable Bar bar) {
        if (bar != null) bars.add(bar);
    }

    private static String kind(State state) {
        return switch (state) {
            case IN_FORCE -> "bar";
            case ENDING, NOTICE_GIVEN -> "bar-warn";
            case LAPSED, ENDED, ABORTED, ANNULLED -> "bar-ended";
            default -> "bar-plan";
        };
    }
}
