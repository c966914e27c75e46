package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole report, of nothing that changes.
 *
 * @param period in words
 */
public record Paper(String title, String period, List<Chapter> chapters) {
    /** The part that fits on one page, for whoever has a minute. */
    public Paper summary() {
        return new Paper(title, period, chapters.subList(0, Math.min(1, chapters.size())));
    }

    /** The figure that stands there; when others have come between, the first that counts the same rows. */
    public Optional<Place> figure(@Nullable String key, List<String> tags) {
        var same = chapters.stream()
                .flatMap(Chapter::places)
                .filter(place ->
                        place.cell().unit() != null && place.cell().tags().equals(tags))
                .toList();
        return same.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** As it stands in the report, counted from one. */
    int number(Chapter chapter) {
        return chapters.indexOf(chapter) + 1;
    }

    /** Of the rows that carry just these tags, where a table says it; else none. */
    long count(String... tags) {
        var wanted = Set.of(tags);
        return figures()
                .filter(cell -> cell.unit() == Cell.Unit.ROWS && wanted.equals(Set.copyOf(cell.tags())))
                .mapToLong(Cell::orZero)
                .findFirst()
                .orElse(0);
    }

    public Stream<Cell> figures() {
        return chapters.stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(Cell::isFigure);
    }
}
