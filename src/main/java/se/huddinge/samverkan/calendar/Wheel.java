package se.huddinge.samverkan.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year as a circle that begins at the top and goes round as the clock does, drawn in a square of a thousand by a
 * thousand. A ring has a lane or several, so that days that lie near each other do not cover each other.
 */
record Wheel(
        int year,
        List<Sector> months,
        List<Band> bands,
        List<Mark> marks,
        @Nullable Mark today) {
    private static final double CENTRE = 500;
    private static final double RIM = 492;
    private static final double NAMES = 468;
    private static final double HUB = 142;
    private static final double DOT = 11.5;
    private static final double GAP = 1;

    private static final Map<Ring, List<Double>> LANES = new EnumMap<>(Map.of(
            Ring.BOARD, List.of(432.0, 407.0, 382.0),
            Ring.AGREEMENT, List.of(350.0, 325.0, 300.0),
            Ring.REPORT, List.of(268.0, 243.0),
            Ring.STUDENT, List.of(212.0),
            Ring.PLAN, List.of(182.0, 158.0)));

    /** A month: where it begins, and where its name stands, turned so that it can be read. */
    record Sector(int month, String path, String x, String y, String turn) {}

    /** The ground of a ring. */
    record Band(Ring ring, String radius, String width) {}

    /**
     * One day in one ring, however much happens in it then.
     *
     * @param from where a line from the middle begins; only today has one
     */
    record Mark(LocalDate day, Ring ring, Kind kind, int count, String x, String y, String fromX, String fromY) {}

    static Wheel of(int year, List<Entry> entries, LocalDate today) {
        var marks = new ArrayList<Mark>();
        for (var ring : Ring.values()) marks.addAll(marks(ring, entries));
        return new Wheel(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> sector(year, month))
                        .toList(),
                LANES.entrySet().stream().map(Wheel::band).toList(),
                marks,
                today.getYear() == year ? mark(today, Ring.PLAN, Kind.DUE, 0, RIM) : null);
    }

    private static List<Mark> marks(Ring ring, List<Entry> entries) {
        var days = entries.stream()
                .filter(entry -> entry.kind().getRing() == ring)
                .collect(groupingBy(Entry::day, TreeMap::new, toList()));
        var lanes = requireNonNull(LANES.get(ring));
        var last = new double[lanes.size()];
        Arrays.fill(last, -1);
        var marks = new ArrayList<Mark>();
        days.forEach((day, there) -> {
            int lane = free(lanes, last, angle(day));
            last[lane] = angle(day);
            marks.add(mark(day, ring, there.get(0).kind(), there.size(), lanes.get(lane)));
        });
        return marks;
    }

    /** The first in which there is room; when there is none, that which has waited longest. */
    private static int free(List<Double> lanes, double[] last, double angle) {
        int longest = 0;
        for (int lane = 0; lane < last.length; lane++) {
            if (last[lane] < 0 || (angle - last[lane]) * lanes.get(lane) >= 2 * DOT + GAP) return lane;
            if (last[lane] < last[longest]) longest = lane;
        }
        return longest;
    }

    private static Mark mark(LocalDate day, Ring ring, Kind kind, int count, double radius) {
        var angle = angle(day);
        return new Mark(day, ring, kind, count, x(angle, radius), y(angle, radius), x(angle, HUB), y(angle, HUB));
    }

    private static Band band(Map.Entry<Ring, List<Double>> ring) {
        var lanes = ring.getValue();
        var outer = lanes.get(0) + DOT + 2;
        var inner = lanes.get(lanes.size() - 1) - DOT - 2;
        return new Band(ring.getKey(), number((outer + inner) / 2), number(outer - inner));
    }

    private static Sector sector(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        var from = angle(first);
        var to = month == 12 ? 2 * Math.PI : angle(first.plusMonths(1));
        var middle = (from + to) / 2;
        var below = middle > Math.PI / 2 && middle < 3 * Math.PI / 2;
        var path = "M%s %sA%s %s 0 0 1 %s %sL%s %sA%s %s 0 0 0 %s %sZ"
                .formatted(
                        x(from, RIM),
                        y(from, RIM),
                        number(RIM),
                        number(RIM),
                        x(to, RIM),
                        y(to, RIM),
                        x(to, HUB),
                        y(to, HUB),
                        number(HUB),
                        number(HUB),
                        x(from, HUB),
                        y(from, HUB));
        return new Sector(
                month, path, x(middle, NAMES), y(middle, NAMES), number(Math.toDegrees(middle) + (below ? 180 : 0)));
    }

    /** From the top; the end of a year is the beginning of the next. */
    private static double angle(LocalDate day) {
        return 2 * Math.PI * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    private static String x(double angle, double radius) {
        return number(CENTRE + radius * Math.sin(angle));
    }

    private static String y(double angle, double radius) {
        return number(CENTRE - radius * Math.cos(angle));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
