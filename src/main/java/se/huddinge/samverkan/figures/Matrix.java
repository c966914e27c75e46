package se.huddinge.samverkan.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Two dimensions laid across each other. */
public enum Matrix {
    UNIT_PURPOSE(Dimension.UNIT, Dimension.PURPOSE),
    UNIT_ACADEMY(Dimension.UNIT, Dimension.ACADEMY),
    UNIT_METHOD(Dimension.UNIT, Dimension.METHOD),
    ACADEMY_PURPOSE(Dimension.ACADEMY, Dimension.PURPOSE),
    PURPOSE_GOAL(Dimension.PURPOSE, Dimension.GOAL);

    private final Dimension rows;
    private final Dimension columns;

    Matrix(Dimension rows, Dimension columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public Dimension getRows() {
        return rows;
    }

    public Dimension getColumns() {
        return columns;
    }

    /** As it stands in an address. */
    public String getSlug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Matrix> of(String slug) {
        return Stream.of(values())
                .filter(matrix -> matrix.getSlug().equals(slug))
                .findFirst();
    }
}
