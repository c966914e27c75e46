package se.huddinge.samverkan.placement;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** One grid as a file that can be changed and read in again. */
@Component
class GridTable {
    private static final Map<SheetColumn, Function<Placement, @Nullable Object>> CELLS = new EnumMap<>(Map.of(
            SheetColumn.PROGRAMME, Placement::programme,
            SheetColumn.ACADEMY, row -> row.academy().getName(),
            SheetColumn.ORDERED, Placement::ordered,
            SheetColumn.OFFERED, Placement::offered,
            SheetColumn.FILLED, Placement::filled,
            SheetColumn.SUPERVISORS, Placement::supervisors,
            SheetColumn.THESES, Placement::theses));

    private final MessageSourceAccessor texts;

    GridTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Placement> of(PlacementService.Grid grid) {
        var name = texts.getMessage("placement.plural") + " " + grid.semester();
        var table = new Table<>(name, grid.rows().stream());
        CELLS.forEach((column, cell) -> table.column(texts.getMessage(column.key), row -> cell.apply(row)));
        return table;
    }
}
