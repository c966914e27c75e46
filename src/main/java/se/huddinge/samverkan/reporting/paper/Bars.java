package se.huddinge.samverkan.reporting.paper;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table's picture: its largest lines as bars, the largest first, and the rest of them together in one.
 *
 * @param heading what the bars count
 * @param before what the mark across each bar counts
 */
public record Bars(String heading, @Nullable String before, List<Bar> all) {
    static final int MOST = 10;

    private static final int FEWEST = 2;
    private static final int TOP = 22;
    private static final int ROW = 20;

    /**
     * @param name none of the rest
     * @param lines how many there are in it
     * @param share of the longest there is, from 0 to 1
     */
    public record Bar(
            @Nullable String name,
            int lines,
            long count,
            @Nullable Long before,
            double share,
            double shareBefore) {
        /** In percent of a drawing in which the longest bar takes so much. */
        public String width(int longest) {
            return percent(share * longest);
        }

        public String end(int from, int longest) {
            return percent(from + share * longest);
        }

        public String mark(int from, int longest) {
            return percent(from + shareBefore * longest);
        }

        /** Of the figure: after the bar and the mark, whichever is longer. */
        public String after(int from, int longest) {
            return percent(from + Math.max(share, shareBefore) * longest);
        }
    }

    private record Pair(
            @Nullable String name,
            int lines,
            long count,
            @Nullable Long before) {
        long most() {
            return before == null ? count : Math.max(count, before);
        }

        private Pair plus(Pair other) {
            return new Pair(
                    null,
                    lines + other.lines,
                    count + other.count,
                    before == null || other.before == null ? null : before + other.before);
        }
    }

    /** None where there is too little to compare. */
    static @Nullable Bars of(Sheet sheet) {
        var picture = sheet.picture();
        if (picture == null) return null;
        var pairs = sheet.lines().stream()
                .map(line -> pair(line, picture))
                .filter(pair -> pair.most() > 0)
                .sorted(comparingLong(Pair::count).reversed())
                .toList();
        if (pairs.size() < FEWEST) return null;
        var before = picture.before();
        return new Bars(
                sheet.headings().get(picture.column()),
                before == null ? null : sheet.headings().get(before),
                drawn(withRest(pairs)));
    }

    private static Pair pair(Sheet.Line line, Picture picture) {
        var before = picture.before();
        return new Pair(
                line.cells().get(0).text(),
                1,
                line.cells().get(picture.column()).orZero(),
                before == null ? null : line.cells().get(before).orZero());
    }

    private static List<Pair> withRest(List<Pair> pairs) {
        if (pairs.size() <= MOST) return pairs;
        var shown = new ArrayList<>(pairs.subList(0, MOST - 1));
        shown.add(pairs.stream().skip(MOST - 1).reduce(Pair::plus).orElseThrow());
        return shown;
    }

    private static List<Bar> drawn(List<Pair> pairs) {
        var most = (double) pairs.stream().mapToLong(Pair::most).max().orElseThrow();
        return pairs.stream()
                .map(pair -> new Bar(
                        pair.name,
                        pair.lines,
                        pair.count,
                        pair.before,
                        pair.count / most,
                        Objects.requireNonNullElse(pair.before, 0L) / most))
                .toList();
    }

    /** On paper, where all bars lie in one drawing, in px: as high as this. */
    public int getHeight() {
        return TOP + ROW * all.size();
    }

    /** Of a bar's row on paper. */
    public int top(int index) {
        return TOP + ROW * index;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
