package se.huddinge.samverkan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
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
        var grid = map.grid();
        var name = texts.getMessage("overview.matrix." + grid.matrix());
        var all = new Member(0, texts.getMessage("overview.all"), false);
        var table = new Table<>(name, Stream.concat(grid.rows().stream(), Stream.of(all)))
                .column(texts.getMessage("overview.dimension." + grid.matrix().getRows()), Member::name);
        for (var column : grid.columns()) table.column(column.name(), row -> map.value(row, column));
        table.column(texts.getMessage("overview.all"), row -> map.value(grid.row(row)));
        Download.send(table, format, response);
    }
}
