package se.huddinge.samverkan.figures;

import java.util.Optional;
import java.util.stream.Stream;

/** Two dimensions laid across each other. */
public enum Matrix {
    UNIT_PURPOSE("forvaltning-syfte", Dimension.UNIT, Dimension.PURPOSE),
    UNIT_METHOD("forvaltning-metod", Dimension.UNIT, Dimension.METHOD),
    UNIT_ACADEMY("forvaltning-larosate", Dimension.UNIT, Dimension.ACADEMY),
    ACADEMY_PURPOSE("larosate-syfte", Dimension.ACADEMY, Dimension.PURPOSE),
    PURPOSE_GOAL("syfte-mal", Dimension.PURPOSE, Dimension.GOAL);

    private final String slug;
    private final Dimension rows;
    private final Dimension columns;

    Matrix(String slug, Dimension rows, Dimension columns) {
        this.slug = slug;
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
        return slug;
    }

    public static Optional<Matrix> of(String slug) {
        return Stream.of(values()).filter(matrix -> matrix.slug.equals(slug)).findFirst();
    }
}
