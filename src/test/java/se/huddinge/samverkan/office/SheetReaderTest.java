package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.huddinge.samverkan.office.UnreadableSheetException.Reason;

class SheetReaderTest {
    record Line(String title, LocalDate day, int number) {}

    @ParameterizedTest
    @EnumSource
    void whatWeWriteWeRead(TableFormat format) throws IOException {
        var file = new ByteArrayOutputStream();
        var lines = Stream.of(
                new Line("Räksmörgås; \"två\"", LocalDate.of(2021, 12, 3), 7),
                new Line("=HYPERLINK(\"evil\")", LocalDate.of(2024, 2, 29), -1));
        format.write(
                new Table<>("Test", lines)
                        .column("Rubrik", Line::title)
                        .column("Dag", Line::day)
                        .column("Tal", Line::number),
                file);
        assertThat(SheetReader.read(file.toByteArray(), 10))
                .containsExactly(
                        List.of("Rubrik", "Dag", "Tal"),
                        List.of("Räksmörgås; \"två\"", "2021-12-03", "7"),
                        List.of("=HYPERLINK(\"evil\")", "2024-02-29", "-1"));
    }

    @ParameterizedTest
    @EnumSource
    void aFormulaIsWrittenAsText(TableFormat format) throws IOException {
        var file = new ByteArrayOutputStream();
        format.write(
                new Table<>("Test", Stream.of("=1+1", "+46", "-2", "@x", "\t=1", "trygg")).column("A", x -> x), file);
        assertThat(SheetReader.read(file.toByteArray(), 10)).hasSize(7);
        if (format == TableFormat.CSV)
            assertThat(file.toString(StandardCharsets.UTF_8)).contains("'=1+1", "'+46", "'-2", "'@x", "\ntrygg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rubrik;Från\nAvtal å;2021", "Rubrik\tFrån\nAvtal å\t2021", "Rubrik,Från\nAvtal å,2021"})
    void csvIsReadWithWhateverDivides(String text) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")))
            assertThat(SheetReader.read(text.getBytes(charset), 10))
                    .containsExactly(List.of("Rubrik", "Från"), List.of("Avtal å", "2021"));
    }

    @Test
    void formulasMergedCellsAndEmptyRowsAreReadAsTheyLook() throws IOException {
        var file = workbook(sheet -> {
            sheet.value(0, 0, "Rubrik");
            sheet.value(0, 1, "Part");
            sheet.range(0, 1, 0, 3).merge();
            sheet.formula(3, 0, "1+1");
            sheet.value(3, 1, "😀 KTH\u0000");
        });
        var rows = SheetReader.read(file, 10);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("Rubrik", "Part");
        assertThat(rows.get(1)).isEmpty();
        assertThat(rows.get(3).get(1)).startsWith("😀 KTH");
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0}, Reason.NOT_A_SHEET);
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, Reason.NOT_A_SHEET);
        refused(zip("hej.txt", 10), Reason.NOT_A_SHEET);
        refused(zip("xl/bomb.xml", 201 * 1024 * 1024), Reason.TOO_LARGE);
        refused(new byte[0], Reason.EMPTY);
        refused("\n\n;;\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void tooManyRowsAreRefusedBeforeTheyAreKept() throws IOException {
        refused("rad\n".repeat(10_000).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS);
        var file = workbook(sheet -> IntStream.range(0, 10_000).forEach(row -> sheet.value(row, 0, "rad")));
        refused(file, Reason.TOO_MANY_ROWS);
    }

    static void refused(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> SheetReader.read(file, 2_001))
                .matches(e -> e.reason() == reason);
    }

    interface Filling {
        void fill(Worksheet sheet);
    }

    static byte[] workbook(Filling filling) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Test", null)) {
            filling.fill(book.newWorksheet("Blad 1"));
        }
        return file.toByteArray();
    }

    static byte[] zip(String entry, int size) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[64 * 1024];
            for (int left = size; left > 0; left -= block.length) zip.write(block, 0, Math.min(left, block.length));
        }
        return file.toByteArray();
    }
}
