package se.huddinge.samverkan.figures;

import java.util.List;
import java.util.Map;

/**
 * A matrix counted over some days. Something that is in two columns counts once in its row, so a row's sum is not the
 * sum of its cells; nor is a column's.
 *
 * @param counts by row and column, {@link #ALL} standing for all of them
 */
public record Grid(Matrix matrix, Span span, List<Member> rows, List<Member> columns, Map<Cell, Count> counts) {
    static final long ALL = 0;

    record Cell(long row, long column) {}

    public Count at(Member row, Member column) {
        return count(row.id(), column.id());
    }

    public Count row(Member row) {
        return count(row.id(), ALL);
    }

    public Count column(Member column) {
        return count(ALL, column.id());
    }

    public Count getAll() {
        return count(ALL, ALL);
    }

    private Count count(long row, long column) {
        return counts.getOrDefault(new Cell(row, column), Count.NONE);
    }

    /** Rows of those that stand for themselves, whether or not anything was done. */
    public List<Member> getStandingRows() {
        return rows.stream().filter(Member::standing).toList();
    }

    public List<Member> getActiveRows() {
        return getStandingRows().stream().filter(row -> !row(row).isNone()).toList();
    }

    /** The white spots of whole rows. */
    public List<Member> getEmptyRows() {
        return getStandingRows().stream().filter(row -> row(row).isNone()).toList();
    }

    public List<Member> getEmptyColumns() {
        return columns.stream().filter(column -> column(column).isNone()).toList();
    }
}
