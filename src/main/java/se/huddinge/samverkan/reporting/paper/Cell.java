package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ReportWords, or a figure that says which rows it counts.
 *
 * @param tags what each of its rows carries
 * @param unit what is counted of them
 */
public record Cell(
        String text,
        @Nullable Long value,
        List<String> tags,
        @Nullable Unit unit) {
    public enum Unit {
        ROWS,
        AMOUNT
    }

    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? "–" : text, null, List.of(), null);
    }

    public static Cell rows(long value, String... tags) {
        return new Cell(String.valueOf(value), value, List.of(tags), Unit.ROWS);
    }

    public static Cell amount(long value, String... tags) {
        return new Cell(String.valueOf(value), value, List.of(tags), Unit.AMOUNT);
    }

    /** A figure without rows of its own, such as a share. */
    public static Cell number(long value) {
        return new Cell(String.valueOf(value), value, List.of(), null);
    }

    // not "is…": what is kept of it are its parts
    public boolean linked() {
        return unit != null && value != null && value != 0;
    }

    boolean isFigure() {
        return value != null;
    }

    long orZero() {
        return value == null ? 0 : value;
    }

    /** As a spreadsheet takes it. */
    Object content() {
        return value == null ? text : value;
    }
}
