package se.huddinge.samverkan.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands in a period.
 *
 * @param value in the period
 * @param before in the same days a year earlier, where that was asked for
 * @param rows the address of what was counted
 */
public record Standing(
        IndicatorRow row, long value, @Nullable Long before, String rows) {
    public enum Trend {
        UP,
        SAME,
        DOWN
    }

    public @Nullable Trend getTrend() {
        if (before == null) return null;
        var than = Long.compare(value, before);
        return than > 0 ? Trend.UP : than < 0 ? Trend.DOWN : Trend.SAME;
    }

    public @Nullable Long getTarget() {
        var target = row.target();
        return target == null ? null : target.longValue();
    }

    /** In whole percent of the target, rounded down, so that 100 is reached and not nearly; none without a target to reach. */
    public @Nullable Long getPercent() {
        var target = getTarget();
        return target == null || target == 0 ? null : Math.floorDiv(100 * value, target);
    }

    public boolean isReached() {
        var target = getTarget();
        return target != null && value >= target;
    }
}
