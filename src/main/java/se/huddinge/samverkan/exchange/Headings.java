package se.huddinge.samverkan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Which column stands where in a sheet.
 *
 * @param row the index of the row of headings; what stands above it is a title, not data
 * @param ignored headings that say nothing here
 */
record Headings(int row, Map<Column, Integer> places, List<String> ignored) {
    /** Above the headings people write a title or two. */
    private static final int LAST_HEADING_ROW = 10;

    /** The first row with a heading for the title. */
    static Optional<Headings> find(List<List<String>> rows, MessageSource texts) {
        for (int r = 0; r < Math.min(rows.size(), LAST_HEADING_ROW); r++) {
            var headings = read(r, rows.get(r), texts);
            if (headings.places.containsKey(Column.TITLE)) return Optional.of(headings);
        }
        return Optional.empty();
    }

    private static Headings read(int row, List<String> cells, MessageSource texts) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (int c = 0; c < cells.size(); c++) {
            var heading = cells.get(c);
            var known = Stream.of(Column.values())
                    .filter(column -> column.isHeaded(heading, texts))
                    .findFirst();
            if (known.isPresent()) places.putIfAbsent(known.get(), c);
            else if (!heading.isBlank()) ignored.add(heading);
        }
        return new Headings(row, places, ignored);
    }

    /** The row's cells in the order of our columns; empty where the sheet has none. */
    List<String> arranged(List<String> cells) {
        return Stream.of(Column.values())
                .map(column -> {
                    var place = places.get(column);
                    return place == null || place >= cells.size() ? "" : cells.get(place);
                })
                .toList();
    }
}
