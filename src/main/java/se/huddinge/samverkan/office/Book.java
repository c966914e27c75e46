package se.huddinge.samverkan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with a sheet for each table that is added; each is sent on before the next, so memory does not grow. */
public final class Book implements AutoCloseable {
    public static final String MEDIA_TYPE = TableFormat.XLSX.mediaType();

    private static final int ROWS_KEPT = 500;

    private final Workbook book;

    public Book(OutputStream out) {
        book = new Workbook(out, "Samverkan", null);
    }

    public <R> void add(Table<R> table) throws IOException {
        var sheet = book.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        var columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, TableFormat.harmless(columns.get(c).heading()));
            sheet.style(0, c).bold().set();
        }
        var row = new int[] {0};
        table.rows().forEach(record -> {
            row[0]++;
            for (int c = 0; c < columns.size(); c++)
                cell(sheet, row[0], c, columns.get(c).cell().apply(record));
            if (row[0] % ROWS_KEPT == 0) flush(sheet);
        });
        sheet.finish();
    }

    /** A text stands in its cell: a list of all texts, to be told once each, would have to be kept to the end. */
    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) sheet.value(row, column, number);
        else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) sheet.inlineString(row, column, TableFormat.harmless(value.toString()));
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
