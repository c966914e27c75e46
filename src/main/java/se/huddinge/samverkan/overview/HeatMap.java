package se.huddinge.samverkan.overview;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;

/** A matrix as a picture: the more, the darker, in five steps up to the largest of its cells. */
record HeatMap(Grid grid, Measure measure) {
    private static final int STEPS = 5;

    /** From and until, both included, for the scale under the picture. */
    record Step(int level, long from, long until) {}

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

    public int level(Member row, Member column) {
        return level(value(row, column));
    }

    private int level(long value) {
        if (value == 0) return 0;
        var largest = largest();
        return (int) ((value * Math.min(STEPS, largest) + largest - 1) / largest);
    }

    private long largest() {
        return grid.rows().stream()
                .flatMap(row -> grid.columns().stream().map(column -> value(row, column)))
                .reduce(0L, Math::max);
    }

    public List<Step> getSteps() {
        var largest = largest();
        var steps = Math.min(STEPS, largest);
        return IntStream.rangeClosed(1, (int) steps)
                .mapToObj(level -> new Step(level, (level - 1) * largest / steps + 1, level * largest / steps))
                .toList();
    }

    public boolean isEmpty() {
        return largest() == 0;
    }
}
