package se.huddinge.samverkan.placement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.SheetReader;
import se.huddinge.samverkan.placement.PlacementForm.Line;

/** Makes rows of a grid of what comes from a spreadsheet: by its headings, else in the order of our own file. */
@Component
class SheetRows {
    private final MessageSource texts;

    SheetRows(MessageSource texts) {
        this.texts = texts;
    }

    /** As it is copied from a spreadsheet, with tabs, or written with semicolons. */
    List<Line> of(@Nullable String pasted) {
        if (pasted == null) return List.of();
        var separator = pasted.contains("\t") ? "\t" : ";";
        return of(pasted.replace("\uFEFF", "")
                .lines()
                .map(line -> Arrays.asList(line.split(separator, -1)))
                .toList());
    }

    List<Line> of(List<List<String>> cells) {
        var places = places(cells);
        return cells.stream()
                .filter(row -> !SheetReader.isEmpty(row) && headings(row).isEmpty())
                .map(row -> line(row, places))
                .toList();
    }

    private Map<SheetColumn, Integer> places(List<List<String>> cells) {
        return cells.stream()
                .map(this::headings)
                .filter(headings -> !headings.isEmpty())
                .findFirst()
                .orElseGet(SheetRows::inOrder);
    }

    /** None when the row has no heading for the programme. */
    private Map<SheetColumn, Integer> headings(List<String> row) {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int c = 0; c < row.size(); c++) {
            var cell = row.get(c);
            var place = c;
            Stream.of(SheetColumn.values())
                    .filter(column -> column.isHeaded(cell, texts))
                    .forEach(column -> places.putIfAbsent(column, place));
        }
        return places.containsKey(SheetColumn.PROGRAMME) ? places : Map.of();
    }

    private static Map<SheetColumn, Integer> inOrder() {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (var column : SheetColumn.values()) places.put(column, column.ordinal());
        return places;
    }

    private static Line line(List<String> row, Map<SheetColumn, Integer> places) {
        return new Line(
                cell(row, places.get(SheetColumn.PROGRAMME)),
                cell(row, places.get(SheetColumn.ACADEMY)),
                cell(row, places.get(SheetColumn.ORDERED)),
                cell(row, places.get(SheetColumn.OFFERED)),
                cell(row, places.get(SheetColumn.FILLED)),
                cell(row, places.get(SheetColumn.SUPERVISORS)),
                cell(row, places.get(SheetColumn.THESES)));
    }

    private static @Nullable String cell(List<String> row, @Nullable Integer place) {
        if (place == null || place >= row.size() || row.get(place).isBlank()) return null;
        return row.get(place).strip();
    }
}
