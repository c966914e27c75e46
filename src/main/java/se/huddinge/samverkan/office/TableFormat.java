package se.huddinge.samverkan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The files a table can be written as. Rows are written as they come, so memory does not grow with them. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        <R> void write(Table<R> table, OutputStream out) throws IOException {
            try (var book = new Book(out)) {
                book.add(table);
            }
        }
    },

    /** As Swedish Excel opens it: semicolons, and a byte order mark before UTF-8. */
    CSV("text/csv;charset=utf-8") {
        @Override
        <R> void write(Table<R> table, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            try (var csv = new CSVPrinter(
                    writer, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
                csv.printRecord(table.columns().stream().map(column -> csvCell(column.heading())));
                table.rows().forEach(record -> {
                    try {
                        csv.printRecord(table.columns().stream()
                                .map(column -> csvCell(column.cell().apply(record))));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    };

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract <R> void write(Table<R> table, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object csvCell(@Nullable Object value) {
        return value instanceof String text ? harmless(text) : value;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
