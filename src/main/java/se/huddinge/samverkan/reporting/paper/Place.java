package se.huddinge.samverkan.reporting.paper;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell, and where in a report it stands.
 *
 * @param key of an address: the chapter's, then which table, line and column
 * @param line what its line is called
 */
public record Place(String key, String chapter, String table, String line, String column, Cell cell) {
    /** In one of a chapter's tables; what names a line is no place. */
    static Stream<Place> of(Chapter chapter, int number) {
        var sheet = chapter.sheets().get(number);
        return IntStream.range(0, sheet.lines().size()).boxed().flatMap(line -> {
            var cells = sheet.lines().get(line).cells();
            return IntStream.range(1, cells.size())
                    .mapToObj(column -> new Place(
                            chapter.key() + "-" + (number + 1) + "-" + line + "-" + column,
                            chapter.heading(),
                            sheet.caption(),
                            cells.get(0).text(),
                            sheet.headings().get(column),
                            cells.get(column)));
        });
    }

    /** Whether its rows are added up rather than counted. */
    public boolean isSum() {
        return cell.unit() == Cell.Unit.AMOUNT;
    }
}
