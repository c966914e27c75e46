package se.huddinge.samverkan.figures;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** By their ids; what is not said stands for all of them. */
    public Count at(@Nullable Long row, @Nullable Long column) {
        return count(row == null ? ALL : row, column == null ? ALL : column);
    }

    /** Of the rows with something counted. */
    public Set<Long> rowIds() {
        return counts.keySet().stream().map(Cell::row).filter(id -> id != ALL).collect(toSet());
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
