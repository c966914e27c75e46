package se.huddinge.samverkan.overview;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;

/**
 * A matrix as a picture: the more, the darker, in five steps up to the largest of its cells. What its many cells show is
 * made ready here, since a template takes its time over each expression.
 */
record HeatMap(Grid grid, Measure measure, long largest) {
    private static final int STEPS = 5;

    /** From and until, both included, for the scale under the picture. */
    record Step(int level, long from, long until) {}

    /**
     * @param name of its row and column, for whoever does not see where it stands
     * @param address of its rows; none of what is empty
     */
    record Cell(
            String style, long value, String name, @Nullable String address) {}

    record Line(Member row, List<Cell> cells, Cell sum) {}

    HeatMap(Grid grid, Measure measure) {
        this(grid, measure, cells(grid).mapToLong(measure::of).reduce(0L, Math::max));
    }

    private static Stream<Count> cells(Grid grid) {
        return grid.rows().stream().flatMap(row -> grid.columns().stream().map(column -> grid.at(row, column)));
    }

    /** The measure as an address says it, which is silent of the usual one. */
    public @Nullable Measure getAsked() {
        return measure == Measure.ACTIVITIES ? null : measure;
    }

    public long value(Member row, Member column) {
        return measure.of(grid.at(row, column));
    }

    public long value(Count count) {
        return measure.of(count);
    }

    public List<Line> getLines() {
        return grid.rows().stream()
                .map(row -> new Line(
                        row,
                        grid.columns().stream().map(column -> cell(row, column)).toList(),
                        cell("sum", grid.row(row), row.name(), ofRow(row))))
                .toList();
    }

    /** Of the columns, and of all. */
    public List<Cell> getSums() {
        return Stream.concat(
                        grid.columns().stream()
                                .map(column -> cell("", grid.column(column), column.name(), ofColumn(column))),
                        Stream.of(cell("sum", grid.getAll(), "", "")))
                .toList();
    }

    private Cell cell(Member row, Member column) {
        var count = grid.at(row, column);
        return cell("h" + level(value(count)), count, row.name() + ", " + column.name(), ofRow(row) + ofColumn(column));
    }

    private Cell cell(String style, Count count, String name, String filter) {
        return new Cell(style, value(count), name, count.isNone() ? null : address(filter));
    }

    private String ofRow(Member row) {
        return "&" + grid.matrix().getRows().parameter() + "=" + row.id();
    }

    private String ofColumn(Member column) {
        return "&" + grid.matrix().getColumns().parameter() + "=" + column.id();
    }

    private String address(String filter) {
        return "/aktiviteter?state=DONE" + filter + (measure == Measure.PEOPLE ? "&counted=WITH_PEOPLE" : "") + "&from="
                + grid.span().first() + "&to=" + grid.span().last();
    }

    public int level(Member row, Member column) {
        return level(value(row, column));
    }

    private int level(long value) {
        if (value == 0) return 0;
        return (int) ((value * Math.min(STEPS, largest) + largest - 1) / largest);
    }

    public List<Step> getSteps() {
        var steps = Math.min(STEPS, largest);
        return IntStream.rangeClosed(1, (int) steps)
                .mapToObj(level -> new Step(level, (level - 1) * largest / steps + 1, level * largest / steps))
                .toList();
    }

    public boolean isEmpty() {
        return largest == 0;
    }
}
