package se.huddinge.samverkan.figures;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.content.Amounts;
import se.huddinge.samverkan.agreement.content.ResourceLine.Kind;

/**
 * What open agreements promise and projects use in some whole years.
 *
 * @param from the first of them
 * @param until the last, included
 */
public record Resources(int from, int until, List<Line> lines) {
    /** Where an amount stands: in a certain year, for as long as an agreement lasts, or used by a project. */
    public enum Side {
        PROMISED,
        THROUGHOUT,
        USED
    }

    /** @param records the agreements or projects that it is the sum of */
    public record Sum(BigDecimal amount, long records) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

        public @Nullable String getText() {
            return Amounts.written(amount);
        }

        public boolean isNone() {
            return records == 0;
        }
    }

    record Found(Kind kind, Side side, BigDecimal amount, long records) {}

    /** Of kronor, or of hours. */
    public record Line(Kind kind, Sum promised, Sum throughout, Sum used) {
        static Line of(Kind kind, Map<Side, Sum> sums) {
            return new Line(
                    kind,
                    sums.getOrDefault(Side.PROMISED, Sum.NONE),
                    sums.getOrDefault(Side.THROUGHOUT, Sum.NONE),
                    sums.getOrDefault(Side.USED, Sum.NONE));
        }

        /** Of the larger of promised and used, in whole percent. */
        public int percent(Sum sum) {
            var largest = promised.amount().max(used.amount());
            return largest.signum() == 0
                    ? 0
                    : sum.amount()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(largest, 0, HALF_UP)
                            .intValue();
        }

        public boolean isNone() {
            return promised.isNone() && throughout.isNone() && used.isNone();
        }
    }

    static Resources of(int from, int until, List<Found> found) {
        return new Resources(
                from,
                until,
                Stream.of(Kind.MONEY, Kind.HOURS)
                        .map(kind -> Line.of(
                                kind,
                                found.stream()
                                        .filter(sum -> sum.kind() == kind)
                                        .collect(toMap(Found::side, sum -> new Sum(sum.amount(), sum.records())))))
                        .toList());
    }

    public boolean isNone() {
        return lines.stream().allMatch(Line::isNone);
    }

    /** "2026", or "2025–2026". */
    public String getYears() {
        return from == until ? String.valueOf(from) : from + "–" + until;
    }
}
