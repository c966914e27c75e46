package se.huddinge.samverkan.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.shared.Period;

/** How far collaboration has come year by year: from knowing somebody to being bound (S3). Each number has its rows. */
record Trend(List<Integer> years, List<Line> lines) {
    private static final int YEARS = 6;
    private static final int HEIGHT = 32;

    /** The deeper, the later. */
    enum Depth {
        CONTACT("/kontakter?"),
        ACTIVITY("/aktiviteter?state=DONE&"),
        PROJECT("/projekt?"),
        AGREEMENT("/avtal?");

        private final String list;

        Depth(String list) {
            this.list = list;
        }

        /** The list of those that have to do with something, as its address says it. */
        String rows(String of, Span days) {
            return list + of + "&from=" + days.first() + "&to=" + days.last();
        }
    }

    /** @param height of its bar, in px of {@value #HEIGHT} */
    record Cell(int year, long number, long height, String address) {
        public long getTop() {
            return HEIGHT - height;
        }
    }

    record Line(Depth depth, List<Cell> cells) {}

    /** The year of the day and those before it. */
    static List<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - YEARS + 1, today.getYear())
                .boxed()
                .toList();
    }

    static Span span(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** As it stands in an address. */
    static String during(int year) {
        var days = span(year);
        return "&from=" + days.first() + "&to=" + days.last();
    }

    static List<Period> periods(List<Integer> years) {
        return years.stream()
                .map(Trend::span)
                .map(span -> new Period(span.first(), span.last()))
                .toList();
    }

    /**
     * @param whose as the lists' addresses say it: academy=7
     * @param numbers of each depth, one a year
     */
    static Trend of(String whose, List<Integer> years, Collection<Depth> depths, Function<Depth, List<Long>> numbers) {
        return new Trend(
                years,
                depths.stream()
                        .map(depth -> line(depth, whose, years, numbers.apply(depth)))
                        .toList());
    }

    private static Line line(Depth depth, String whose, List<Integer> years, List<Long> numbers) {
        var most = numbers.stream().reduce(1L, Math::max);
        return new Line(
                depth,
                IntStream.range(0, years.size())
                        .mapToObj(n -> cell(depth, whose, years.get(n), numbers.get(n), most))
                        .toList());
    }

    private static Cell cell(Depth depth, String whose, int year, long number, long most) {
        return new Cell(year, number, (number * HEIGHT + most - 1) / most, depth.rows(whose, span(year)));
    }

    public boolean isEmpty() {
        return lines.stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell.number() == 0);
    }
}
