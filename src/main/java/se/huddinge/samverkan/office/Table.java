package se.huddinge.samverkan.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows with headed columns, to be written as a file. A cell is text, a number, a date or empty. */
public final class Table<R> {
    record Column<R>(String heading, Function<R, @Nullable Object> cell) {}

    private final String name;
    private final Stream<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    public Table(String name, Stream<R> rows) {
        this.name = name;
        this.rows = rows;
    }

    public Table<R> column(String heading, Function<R, @Nullable Object> cell) {
        columns.add(new Column<>(heading, cell));
        return this;
    }

    String name() {
        return name;
    }

    Stream<R> rows() {
        return rows;
    }

    List<Column<R>> columns() {
        return columns;
    }
}
