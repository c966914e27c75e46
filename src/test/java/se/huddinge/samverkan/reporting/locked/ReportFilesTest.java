package se.huddinge.samverkan.reporting.locked;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.reporting.paper.Cell;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.Sheet;

/** Each file of a locked report, opened by another program, says what the page says: every figure of it. */
@PageTest
class ReportFilesTest {
    static final String WORDS = "### Om våren\n\nTre **nya** avtal.\n\n- ett\n- två\n\n1. först";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Versions versions;

    Long round;
    Paper paper;

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void aLockedReport() {
        var her = new Desk(browser.as("kontaktperson"), jdbc);
        her.entry("Gästföreläsning", "=1+1 " + Desk.title(), Desk.KTH)
                .fill("heldOn", "2007-05-14")
                .fill("people", 17)
                .send();
        var desk = new ReportDesk(browser, jdbc);
        round = desk.round("Redovisning & <tal> " + Mark.next(), "2007-05-01", "2007-05-31");
        desk.write(round, WORDS);
        assertThat(desk.locking(round).send()).hasStatus(303);
        paper = versions.paper(versions.get(round, 1));
    }

    byte[] file(ReportFile.Kind kind) {
        var file = versions.files(versions.of(round).get(0)).stream()
                .filter(one -> one.getKind() == kind)
                .findFirst()
                .orElseThrow();
        var answer = browser.as("ledning").get(file.address());
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        return answer.getResponse().getContentAsByteArray();
    }

    List<Sheet> sheets() {
        return paper.chapters().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .filter(sheet -> !sheet.empty())
                .toList();
    }

    static List<List<String>> told(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.headings());
        sheet.lines()
                .forEach(line -> rows.add(line.cells().stream().map(Cell::text).toList()));
        return rows;
    }

    @Test
    void thePaperSaysEveryLine() throws Exception {
        try (var pdf = Loader.loadPDF(file(ReportFile.Kind.PDF))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            for (var sheet : sheets())
                for (var line : sheet.lines())
                    for (var cell : line.cells())
                        assertThat(text).contains(cell.text().replaceAll("\\s+", ""));
            var figures = sheets().get(0).lines().get(0).cells();
            assertThat(text)
                    .contains(figures.get(0).text()
                            + figures.get(1).text()
                            + figures.get(2).text());
            var inOrder = new PDFTextStripper();
            inOrder.setSortByPosition(true);
            assertThat(inOrder.getText(pdf)).contains("Om våren", "Tre nya avtal.", "Version 1, låst 2026-11-23 10:00");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void whoListensGetsItAllAndItCanBeKept(PDFAFlavour standard) throws Exception {
        for (var kind : List.of(ReportFile.Kind.PDF, ReportFile.Kind.SUMMARY))
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file(kind)), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                var verdict = validator.validate(parser);
                assertThat(verdict.getTestAssertions())
                        .as(kind + " " + verdict.getTestAssertions())
                        .isEmpty();
                assertThat(verdict.isCompliant()).isTrue();
            }
    }

    static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    @Test
    void theWordDocumentHasTheSameTablesAndRealHeadings() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(ReportFile.Kind.WORD)))) {
            assertThat(word.getTables().stream().map(ReportFilesTest::rows).toList())
                    .isEqualTo(sheets().stream().map(ReportFilesTest::told).toList());
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText()))
                    .hasSize(11)
                    .contains("1. Sammanfattning", "11. Avvikelser");
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph -> {
                        assertThat(paragraph.getText()).isEqualTo("Tre nya avtal.");
                        assertThat(paragraph.getRuns().get(1).isBold()).isTrue();
                    })
                    .anySatisfy(paragraph -> {
                        assertThat(paragraph.getText()).isEqualTo("två");
                        assertThat(paragraph.getStyle()).isEqualTo("ListBullet");
                        assertThat(word.getNumbering().getNum(java.math.BigInteger.ONE))
                                .isNotNull();
                    })
                    .anySatisfy(paragraph -> {
                        assertThat(paragraph.getText()).isEqualTo("först");
                        assertThat(paragraph.getStyle()).isEqualTo("ListNumber");
                    });
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(paper.title());
        }
    }

    /** Two departments, so that there is something to compare. */
    void twoDepartments() {
        new Desk(browser, jdbc)
                .entry("Gästföreläsning", Desk.title(), Desk.KTH)
                .fill("unitId", new Desk(browser, jdbc).unit(Desk.CULTURE))
                .fill("heldOn", "2007-05-15")
                .send();
        var desk = new ReportDesk(browser, jdbc);
        assertThat(desk.locking(round).fill("reason", "Fler").send()).hasStatus(303);
        paper = versions.paper(versions.get(round, 2));
    }

    @Test
    void thePicturesOfTheWordDocumentAreSaidInWords() throws Exception {
        twoDepartments();
        var drawn = sheets().stream().filter(sheet -> sheet.bars() != null).toList();
        assertThat(drawn).isNotEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(ReportFile.Kind.WORD)))) {
            var pictures = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertThat(pictures).hasSameSizeAs(drawn);
            for (int p = 0; p < drawn.size(); p++) {
                var picture = pictures.get(p);
                var most = requireNonNull(drawn.get(p).bars()).all().get(0);
                assertThat(picture.getDescription())
                        .contains(drawn.get(p).caption(), "stapeldiagram", most.name() + " med " + most.count());
                var image = ImageIO.read(
                        new ByteArrayInputStream(picture.getPictureData().getData()));
                assertThat((double) image.getWidth() / image.getHeight())
                        .isCloseTo(picture.getWidth() / picture.getDepth(), within(0.01));
            }
        }
    }

    @Test
    void theWorkbookHasASheetForEachTableAndTheRowsBehind() throws Exception {
        var words = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(ReportFile.Kind.BOOK)))) {
            var all = paper.chapters().stream()
                    .flatMap(chapter -> chapter.sheets().stream())
                    .toList();
            assertThat(book.getNumberOfSheets()).isEqualTo(all.size() + 1);
            for (int s = 0; s < all.size(); s++) {
                var rows = new ArrayList<List<String>>();
                for (var row : book.getSheetAt(s)) {
                    var cells = new ArrayList<String>();
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        cells.add(words.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
                assertThat(rows).isEqualTo(told(all.get(s)));
            }
            var behind = book.getSheet("Raderna bakom siffran");
            var kept = jdbc.sql("""
                            select count(*) from reporting_row kept join reporting_version v on v.id = kept.version_id
                            where v.round_id = ?""").param(round).query(Integer.class).single();
            assertThat(behind.getLastRowNum()).isEqualTo(kept);
            var titles = new ArrayList<String>();
            behind.forEach(row -> titles.add(row.getCell(0).getStringCellValue()));
            assertThat(titles).anyMatch(title -> title.startsWith("'=1+1"));
        }
    }

    @Test
    void theStatementProposesAndTheItemForInformationDoesNot() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(ReportFile.Kind.STATEMENT)))) {
            var headings = word.getParagraphs().stream()
                    .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertThat(headings)
                    .containsSubsequence(
                            "Förslag till beslut",
                            "Sammanfattning",
                            "Beskrivning av ärendet",
                            "Förvaltningens synpunkter");
            assertThat(rows(word.getTables().get(0)))
                    .contains(List.of("Handläggare", "Anna Bergström"), List.of("Datum", "2026-11-23"));
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(ReportFile.Kind.INFORMATION)))) {
            assertThat(word.getParagraphs())
                    .noneMatch(paragraph -> paragraph.getText().equals("Förslag till beslut"));
            assertThat(word.getTables()).hasSize(sheets().size() + 1);
        }
    }
}
