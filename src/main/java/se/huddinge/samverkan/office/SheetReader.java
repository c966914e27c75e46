package se.huddinge.samverkan.office;

import static se.huddinge.samverkan.office.UnreadableSheetException.Reason.EMPTY;
import static se.huddinge.samverkan.office.UnreadableSheetException.Reason.NOT_A_SHEET;
import static se.huddinge.samverkan.office.UnreadableSheetException.Reason.TOO_LARGE;
import static se.huddinge.samverkan.office.UnreadableSheetException.Reason.TOO_MANY_ROWS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an xlsx file, or a csv file as Swedish Excel writes it, as rows of text. Dates come as
 * {@code 2026-11-23}; a formula comes as the value it had when the file was saved, and is never computed.
 */
public final class SheetReader {
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d+)?");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SheetReader() {}

    /**
     * @param mostRows how many rows may hold anything, the headings included
     * @return the rows in order, also empty ones, so that the index of a row is its number in the sheet minus one
     * @throws UnreadableSheetException when the file is no table, is empty or is larger than allowed
     */
    public static List<List<String>> read(byte[] file, int mostRows) {
        var rows = isZip(file) ? xlsx(file, mostRows) : csv(file, mostRows);
        if (rows.stream().allMatch(SheetReader::isEmpty)) throw new UnreadableSheetException(EMPTY);
        return rows;
    }

    public static boolean isEmpty(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static List<List<String>> xlsx(byte[] file, int mostRows) {
        requireModest(file);
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                if (row.getRowNum() > mostRows) throw new UnreadableSheetException(TOO_MANY_ROWS);
                while (rows.size() < row.getRowNum() - 1) rows.add(List.of());
                rows.add(cells(row));
            });
            return rows;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | UncheckedIOException e) {
            throw new UnreadableSheetException(NOT_A_SHEET);
        }
    }

    /** A small file can unpack to one that fills the memory. */
    private static void requireModest(byte[] file) {
        var buffer = new byte[8192];
        long unpacked = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        unpacked += n;
                        if (unpacked > MOST_UNPACKED) throw new UnreadableSheetException(TOO_LARGE);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSheetException(NOT_A_SHEET);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++)
            cells.add(row.getOptionalCell(c).map(SheetReader::text).orElse(""));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) return "";
        var raw = cell.getRawValue();
        if (raw != null && isDate(cell) && NUMBER.matcher(raw).matches())
            return DAY_ZERO.plusDays((long) Double.parseDouble(raw)).toString();
        var text = cell.getText();
        return clean(text == null ? "" : text);
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static List<List<String>> csv(byte[] file, int mostRows) {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) throw new UnreadableSheetException(NOT_A_SHEET);
        var rows = new ArrayList<List<String>>();
        try (var records = CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord record : records) {
                if (rows.size() == mostRows) throw new UnreadableSheetException(TOO_MANY_ROWS);
                rows.add(record.stream()
                        .limit(MOST_COLUMNS)
                        .map(SheetReader::clean)
                        .toList());
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheetException(NOT_A_SHEET);
        }
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WESTERN);
        }
    }

    /** Whichever there is most of in the first line. */
    private static char delimiter(String text) {
        var heading = text.lines().findFirst().orElse("");
        return List.of(';', '\t', ',').stream()
                .max((a, b) -> Long.compare(count(heading, a), count(heading, b)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Without what the database cannot store, and without the apostrophe that our own files put before a formula. */
    private static String clean(String text) {
        var storable = text.codePoints()
                .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_CELL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return storable.startsWith("'") && storable.length() > 1 && "=+-@".indexOf(storable.charAt(1)) >= 0
                ? storable.substring(1)
                : storable;
    }
}
