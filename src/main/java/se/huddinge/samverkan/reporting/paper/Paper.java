package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import java.util.stream.Stream;

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

    public Stream<Cell> figures() {
        return chapters.stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(Cell::isFigure);
    }
}
