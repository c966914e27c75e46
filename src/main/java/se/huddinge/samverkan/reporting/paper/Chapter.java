package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.huddinge.samverkan.reporting.SectionKind;

/**
 * One chapter of a report.
 *
 * @param key what it is called in an address
 * @param text as it was written, see {@link Prose}
 */
public record Chapter(String key, String heading, String text, List<Sheet> sheets) {
    boolean isOf(SectionKind kind) {
        return key.equals(kind.name());
    }

    /** Every cell of its tables. */
    public Stream<Place> places() {
        return IntStream.range(0, sheets.size()).boxed().flatMap(number -> Place.of(this, number));
    }

    public List<Passage> passages() {
        return Prose.of(text);
    }

    /** To be pasted into another system: words as they are read, and tables whose cells are parted by tabs. */
    public String plain() {
        var words = Prose.plain(text);
        var tables = sheets.stream().map(Sheet::plain).collect(Collectors.joining("\n\n"));
        return heading + (words.isEmpty() ? "" : "\n\n" + words) + (tables.isEmpty() ? "" : "\n\n" + tables);
    }
}
