package se.huddinge.samverkan.reporting.draft;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.reporting.paper.Sheet.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;
import se.huddinge.samverkan.indicator.Standing;
import se.huddinge.samverkan.reporting.paper.Cell;
import se.huddinge.samverkan.reporting.paper.Picture;
import se.huddinge.samverkan.reporting.paper.Sheet;

/** The tables of what was done, by unit, board, purpose, goal, method and academy. */
@Component
class ActivitySheets {
    private static final String ACTIVITY = "activity";
    private static final String NOW = "now";

    private final ReportWords words;

    ActivitySheets(ReportWords words) {
        this.words = words;
    }

    Sheet units(Gathered all) {
        var lines = all.units().rows().stream()
                .map(unit -> Line.of(
                        Cell.of(unit.name()),
                        rows(all.units().row(unit), tag("unit", unit)),
                        people(all.units().row(unit), tag("unit", unit)),
                        Cell.rows(all.unitsBefore().row(unit).activities(), ACTIVITY, "before", tag("unit", unit)),
                        all.tallies().amount("placement", NOW, tag("unit", unit))));
        return sheet(
                        "reporting.sheet.units",
                        List.of(
                                "reporting.department-name",
                                "reporting.activities",
                                "reporting.people",
                                "reporting.before",
                                "reporting.places"),
                        lines)
                .drawn(new Picture(1, 3));
    }

    /** A board by what its departments have done. */
    Sheet boards(Gathered all) {
        var lines = all.boards().stream()
                .map(board -> Line.of(
                        Cell.of(board.name()),
                        all.tallies().rows(ACTIVITY, NOW, tag("board", board)),
                        all.tallies().amount(ACTIVITY, NOW, tag("board", board)),
                        all.tallies().rows(ACTIVITY, "before", tag("board", board))));
        return sheet(
                "reporting.sheet.boards",
                List.of("reporting.board", "reporting.activities", "reporting.people", "reporting.before"),
                lines);
    }

    /** What the municipality follows, against the target of the year in which the period ends. */
    Sheet indicators(Gathered all) {
        var lines = all.indicators().stream()
                .map(one -> Line.of(
                        Cell.of(one.row().names().read()),
                        value(one),
                        Cell.number(requireNonNull(one.before())),
                        one.getTarget() == null ? Cell.of(null) : Cell.number(one.getTarget()),
                        Cell.of(one.row().comment())));
        return sheet(
                "reporting.sheet.indicators",
                List.of(
                        "reporting.indicator",
                        "reporting.now",
                        "reporting.before",
                        "reporting.target",
                        "reporting.comment"),
                lines);
    }

    private static Cell value(Standing one) {
        var row = one.row();
        var tags = Stream.of(
                        Stream.of(ACTIVITY, NOW),
                        Stream.ofNullable(row.unitId()).map(id -> "unit:" + id),
                        Stream.ofNullable(row.purposeId()).map(id -> "purpose:" + id))
                .flatMap(tag -> tag)
                .toArray(String[]::new);
        return switch (row.measure()) {
            case ACTIVITIES -> Cell.rows(one.value(), tags);
            case PEOPLE -> Cell.amount(one.value(), tags);
            case PRIORITISED_SHARE, ACTIVE_DEPARTMENTS, ACTIVE_SHARE, ALL_PARTS_SHARE -> Cell.number(one.value());
        };
    }

    Sheet goals(Gathered all) {
        return columns("reporting.sheet.goals", "reporting.goal", "goal", all.purposes());
    }

    Sheet methods(Gathered all) {
        return columns("reporting.sheet.methods", "reporting.method", "method", all.methods());
    }

    Sheet academies(Gathered all) {
        return columns("reporting.sheet.academies", "reporting.academy", "academy", all.academies());
    }

    /** Purposes by goals: how many activities. */
    Sheet matrix(Gathered all) {
        var grid = all.purposes();
        var headings = new ArrayList<>(List.of(words.of("reporting.purpose")));
        grid.columns().forEach(goal -> headings.add(goal.name()));
        headings.add(words.of("reporting.all"));
        var lines = grid.rows().stream()
                .map(purpose -> {
                    var cells = new ArrayList<>(List.of(Cell.of(purpose.name())));
                    for (var goal : grid.columns())
                        cells.add(rows(grid.at(purpose, goal), tag("purpose", purpose), tag("goal", goal)));
                    cells.add(rows(grid.row(purpose), tag("purpose", purpose)));
                    return new Line(cells);
                })
                .toList();
        return Sheet.of(words.of("reporting.sheet.matrix"), headings, lines);
    }

    private Sheet columns(String caption, String heading, String kind, Grid grid) {
        var lines = grid.columns().stream()
                .map(one -> Line.of(
                        Cell.of(one.name()),
                        rows(grid.column(one), tag(kind, one)),
                        people(grid.column(one), tag(kind, one))));
        return sheet(caption, List.of(heading, "reporting.activities", "reporting.people"), lines)
                .drawn(new Picture(1, null));
    }

    private Sheet sheet(String caption, List<String> headings, Stream<Line> lines) {
        return Sheet.of(
                words.of(caption), headings.stream().map(key -> words.of(key)).toList(), lines.toList());
    }

    private static String tag(String kind, Member member) {
        return kind + ":" + member.id();
    }

    private static Cell rows(Count count, String... tags) {
        return Cell.rows(count.activities(), tagged(tags));
    }

    private static Cell people(Count count, String... tags) {
        return Cell.amount(count.people(), tagged(tags));
    }

    private static String[] tagged(String... tags) {
        return Stream.concat(Stream.of(ACTIVITY, NOW), Stream.of(tags)).toArray(String[]::new);
    }
}
