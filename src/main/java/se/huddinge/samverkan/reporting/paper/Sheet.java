package se.huddinge.samverkan.reporting.paper;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with a caption; the first cell of each line names it.
 *
 * @param picture none where rows say as much, and in reports that were locked before there were pictures
 */
public record Sheet(
        String caption,
        List<String> headings,
        List<Line> lines,
        @Nullable Picture picture) {
    public record Line(List<Cell> cells) {
        public static Line of(Cell... cells) {
            return new Line(List.of(cells));
        }
    }

    public static Sheet of(String caption, List<String> headings, List<Line> lines) {
        return new Sheet(caption, headings, lines, null);
    }

    public Sheet drawn(Picture picture) {
        return new Sheet(caption, headings, lines, picture);
    }

    public @Nullable Bars bars() {
        return Bars.of(this);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    /** Whether a column holds figures, so that it is set to the right. */
    public boolean figures(int column) {
        return !lines.isEmpty() && lines.get(0).cells().get(column).isFigure();
    }

    String plain() {
        var rows = lines.stream()
                .map(line -> line.cells().stream()
                        .map(Cell::text)
                        .map(Sheet::oneLine)
                        .collect(joining("\t")));
        return Stream.concat(Stream.of(caption, String.join("\t", headings)), rows)
                .collect(joining("\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
