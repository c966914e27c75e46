package se.huddinge.samverkan.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.figures.Totals;

/** A year's months as columns, each with a line where it stood the year before; drawn as SVG writes it. */
record MonthChart(List<Column> columns) {
    private static final int FLOOR = 236;
    private static final int HEIGHT = 206;
    private static final int SPARK = 28;
    private static final double WIDTH = 100.0 / 12;

    /**
     * @param begun whether it has come, so that nothing done is nothing and not merely not yet
     * @param y of its top, in px
     * @param people its share of the people of the month with most of them
     */
    record Column(
            YearMonth month,
            boolean begun,
            Count now,
            Count before,
            int index,
            double y,
            double beforeY,
            double people) {
        public long getDone() {
            return now.activities();
        }

        public Span getSpan() {
            return Span.of(month);
        }

        public String getX() {
            return percent(index * WIDTH + WIDTH * 0.18);
        }

        public String getMiddle() {
            return percent((index + 0.5) * WIDTH);
        }

        public String getWidth() {
            return percent(WIDTH * 0.64);
        }

        public String getLineFrom() {
            return percent(index * WIDTH + WIDTH * 0.1);
        }

        public String getLineTo() {
            return percent(index * WIDTH + WIDTH * 0.9);
        }

        public String getTop() {
            return px(y);
        }

        public String getHeight() {
            return px(FLOOR - y);
        }

        public String getBeforeTop() {
            return px(beforeY);
        }

        /** As a small bar beside a figure, in px. */
        public String getSparkTop() {
            return px(SPARK - spark());
        }

        public String getSparkHeight() {
            return px(spark());
        }

        public String getPeopleTop() {
            return px(SPARK * (1 - people));
        }

        public String getPeopleHeight() {
            return px(SPARK * people);
        }

        private double spark() {
            return SPARK * (FLOOR - y) / HEIGHT;
        }

        /** Of the number over it: above the line of the year before where they would meet. */
        public String getLabelTop() {
            return px((beforeY < y && y - beforeY < 24 ? beforeY : y) - 7);
        }
    }

    /** The months of the year and of the one before, in the order in which {@link #of} wants their totals. */
    static List<Span> spans(int year) {
        return Stream.of(year, year - 1)
                .flatMap(of -> IntStream.rangeClosed(1, 12).mapToObj(month -> Span.of(YearMonth.of(of, month))))
                .toList();
    }

    static MonthChart of(List<Totals> totals, int year, YearMonth now) {
        var most = totals.stream()
                .mapToLong(total -> total.count().activities())
                .max()
                .orElse(0);
        var mostPeople = totals.stream()
                .limit(12)
                .mapToLong(total -> total.count().people())
                .reduce(1, Math::max);
        var columns = new ArrayList<Column>();
        for (int index = 0; index < 12; index++) {
            var month = YearMonth.of(year, index + 1);
            var count = totals.get(index).count();
            var before = totals.get(index + 12).count();
            columns.add(new Column(
                    month,
                    !month.isAfter(now),
                    count,
                    before,
                    index,
                    top(count, most),
                    top(before, most),
                    (double) count.people() / mostPeople));
        }
        return new MonthChart(columns);
    }

    private static double top(Count count, long most) {
        return most == 0 ? FLOOR : FLOOR - HEIGHT * (double) count.activities() / most;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private static String px(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
