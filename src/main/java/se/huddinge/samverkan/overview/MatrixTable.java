package se.huddinge.samverkan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;

/** A matrix as a file: its rows, its cells and its sums, as they stand on the page. */
@Component
class MatrixTable {
    private final MessageSourceAccessor texts;

    MatrixTable(MessageSource messages) {
        this.texts = new MessageSourceAccessor(messages);
    }

    void send(HeatMap map, TableFormat format, HttpServletResponse response) throws IOException {
        Download.send(of(map), format, response);
    }

    /** Activities first, then people. */
    Table<Member> both(Grid grid) {
        var table = rows(grid);
        for (var measure : Measure.values()) {
            var map = new HeatMap(grid, measure);
            var counted = ", " + texts.getMessage("overview.measure." + measure);
            for (var column : grid.columns()) table.column(column.name() + counted, row -> map.value(row, column));
            table.column(texts.getMessage("overview.all") + counted, row -> map.value(grid.row(row)));
        }
        return table;
    }

    private Table<Member> of(HeatMap map) {
        var grid = map.grid();
        var table = rows(grid);
        for (var column : grid.columns()) table.column(column.name(), row -> map.value(row, column));
        table.column(texts.getMessage("overview.all"), row -> map.value(grid.row(row)));
        return table;
    }

    private Table<Member> rows(Grid grid) {
        var name = texts.getMessage("overview.matrix." + grid.matrix());
        var all = new Member(0, texts.getMessage("overview.all"), false);
        return new Table<>(name, Stream.concat(grid.rows().stream(), Stream.of(all)))
                .column(texts.getMessage("overview.dimension." + grid.matrix().getRows()), Member::name);
    }
}
