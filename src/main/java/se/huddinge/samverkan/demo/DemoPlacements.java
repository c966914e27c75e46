package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.huddinge.samverkan.demo.Municipality.Term;
import se.huddinge.samverkan.placement.PlacementForm;
import se.huddinge.samverkan.placement.PlacementForm.Line;
import se.huddinge.samverkan.placement.PlacementService;
import se.huddinge.samverkan.placement.Reliability;
import se.huddinge.samverkan.placement.Semester;
import se.huddinge.samverkan.placement.TermCalendar;

/** Places for students, term by term; the term that runs is preliminary where nobody has counted it yet. */
class DemoPlacements {
    private static final int DAYS_BEFORE_THE_END = 24;
    private static final int DAYS_SINCE_COUNTED = 12;

    private final PlacementService placements;
    private final TermCalendar calendar;
    private final Names names;
    private final Timeline timeline;

    DemoPlacements(PlacementService placements, TermCalendar calendar, Names names, Timeline timeline) {
        this.placements = placements;
        this.calendar = calendar;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Term> terms) {
        var today = timeline.today();
        var current = calendar.current();
        terms.forEach(term -> {
            var semester = Stream.iterate(current, Semester::previous)
                    .skip(term.back())
                    .findFirst()
                    .orElseThrow();
            var asOf = Day.workday(
                    term.back() == 0
                            ? today.minusDays(DAYS_SINCE_COUNTED)
                            : calendar.lastDay(semester).minusDays(DAYS_BEFORE_THE_END));
            timeline.on(asOf, Demo.COORDINATOR, () -> save(term, semester, asOf));
        });
    }

    private void save(Term term, Semester semester, LocalDate asOf) {
        var reliability = term.back() == 0 ? Reliability.PRELIMINARY : Reliability.FINAL;
        var rows = term.rows().stream().map(DemoPlacements::line).toList();
        placements.save(
                names.unit(term.unit()).getId(),
                semester,
                new PlacementForm(asOf.toString(), reliability, rows, null, UUID.randomUUID(), null));
    }

    /** In the order of the form; "-" where nobody knows. */
    private static Line line(String row) {
        var cells = Arrays.stream(row.split(";"))
                .map(String::strip)
                .map(cell -> cell.equals("-") ? null : cell)
                .toArray(String[]::new);
        return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
