package se.huddinge.samverkan.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** A whole grid. Cells are texts: whatever is pasted into one stays there, and {@link GridReading} says what is wrong. */
@NullUnmarked
public record PlacementForm(
        @NotNull @Size(max = 20) String asOf,
        @NotNull Reliability reliability,
        List<@Valid Line> rows,
        @Size(max = 50_000) @NoPersonalNumber String pasted,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    static final int MOST_ROWS = 200;
    private static final Pattern CELL = Pattern.compile("rows\\[(1?\\d?\\d)]\\.[a-z]+");

    /** A row that no form of ours has is refused here: the framework would fail on it. */
    static void requireOurs(Set<String> parameters) {
        if (parameters.stream()
                .anyMatch(name -> name.startsWith("rows") && !CELL.matcher(name).matches()))
            throw new RefusedException(Objection.of("placement.too-many-rows", String.valueOf(MOST_ROWS)));
    }

    /** A row as it was typed. */
    public record Line(
            @Size(max = 200) @NoPersonalNumber String programme,
            @Size(max = 200) @NoPersonalNumber String academy,
            @Size(max = 200) @NoPersonalNumber String ordered,
            @Size(max = 200) @NoPersonalNumber String offered,
            @Size(max = 200) @NoPersonalNumber String filled,
            @Size(max = 200) @NoPersonalNumber String supervisors,
            @Size(max = 200) @NoPersonalNumber String theses) {
        static final Line EMPTY = new Line(null, null, null, null, null, null, null);

        static Line of(Placement row) {
            return new Line(
                    row.programme(),
                    row.academy().getName(),
                    text(row.ordered()),
                    text(row.offered()),
                    text(row.filled()),
                    text(row.supervisors()),
                    text(row.theses()));
        }

        /** The same programme and academy, with everything left to count. */
        static Line uncounted(Placement row) {
            return new Line(row.programme(), row.academy().getName(), null, null, null, null, null);
        }

        boolean isEmpty() {
            return Stream.of(programme, academy, ordered, offered, filled, supervisors, theses)
                    .allMatch(Objects::isNull);
        }

        private static String text(Integer figure) {
            return figure == null ? null : figure.toString();
        }
    }

    public PlacementForm {
        rows = rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? Line.EMPTY : row).toList();
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PlacementForm blank() {
        return new PlacementForm(null, null, List.of(Line.EMPTY, Line.EMPTY, Line.EMPTY), null, null, null);
    }

    static PlacementForm of(PlacementTerm term) {
        return new PlacementForm(
                term.getAsOf().toString(),
                term.getReliability(),
                term.getRows().stream().map(Line::of).toList(),
                null,
                null,
                term.getVersion());
    }

    PlacementForm with(List<Line> rows) {
        if (rows.size() > MOST_ROWS)
            throw new FieldException("pasted", "placement.too-many-rows", String.valueOf(MOST_ROWS));
        return new PlacementForm(asOf, reliability, rows, null, submissionId, version);
    }

    PlacementForm without(int row) {
        var left = new ArrayList<>(rows);
        if (row >= 0 && row < left.size()) left.remove(row);
        return new PlacementForm(asOf, reliability, left, pasted, submissionId, version);
    }

    /** Those that hold something, and then the added. */
    PlacementForm and(List<Line> added) {
        return with(Stream.concat(rows.stream().filter(row -> !row.isEmpty()), added.stream())
                .toList());
    }

    PlacementForm oneMore() {
        var more = new ArrayList<>(rows);
        if (more.size() < MOST_ROWS) more.add(Line.EMPTY);
        return new PlacementForm(asOf, reliability, more, pasted, submissionId, version);
    }
}
