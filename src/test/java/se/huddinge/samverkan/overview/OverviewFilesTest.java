package se.huddinge.samverkan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
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
import se.huddinge.samverkan.agreement.Ground;

/** The overview to print and keep, and as a workbook: each says what the page says. */
@PageTest
class OverviewFilesTest {
    /** A month that only these tests write in. */
    static final String PERIOD = "?period=2009-04-01/2009-04-30";

    static final String EVIL = "=HYPERLINK(\"http://elak.example\") ";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void somethingDone() {
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", EVIL + Desk.title(), Desk.KTH)
                .fill("heldOn", "2009-04-13")
                .fill("people", 17)
                .send();
    }

    byte[] file(String address) {
        var answer = browser.as("ledning").get(address);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        return answer.getResponse().getContentAsByteArray();
    }

    List<String> figures() {
        return Jsoup.parse(Browser.html(browser.as("ledning").get("/oversikt" + PERIOD)))
                .select(".figures .value a, .figures .alert .value")
                .eachText();
    }

    @Test
    void whatIsToGrowStandsOnPaperAndInTheWorkbookWithItsTrendAndTarget() throws Exception {
        var name = "Indikator " + Mark.next();
        var address = browser.form("/indikatorer/ny")
                .fill("nameSv", name)
                .fill("measure", "ACTIVITIES")
                .fill("followed", "true")
                .send()
                .getResponse()
                .getRedirectedUrl();
        browser.form(address + "/mal/2009").fill("target", "4711").send();
        var value = jdbc.sql("""
                        select count(*) from activity where status = 'DONE' and held_on between '2009-04-01' and '2009-04-30'""").query(String.class).single();
        try (var pdf = Loader.loadPDF(file("/oversikt.pdf" + PERIOD))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(name + " " + value + " Upp från 0 4711");
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("/oversikt.xlsx" + PERIOD)))) {
            var told = new ArrayList<String>();
            var words = new DataFormatter();
            for (var row : book.getSheet("Indikatorer"))
                if (words.formatCellValue(row.getCell(0)).equals(name))
                    row.forEach(cell -> told.add(words.formatCellValue(cell)));
            assertThat(told).contains(name, value, "0", "4711");
        }
        jdbc.sql("update indicator set followed = false where name_sv = ?")
                .param(name)
                .update();
    }

    @Test
    void thePaperSaysWhatThePageSays() throws Exception {
        try (var pdf = Loader.loadPDF(file("/oversikt.pdf" + PERIOD))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("1 april 2009 till 30 april 2009", Desk.SCHOOLS, "Personalförsörjning");
            var shown = figures();
            assertThat(text)
                    .contains(shown.get(0) + " " + shown.get(1) + " " + shown.get(2) + " " + shown.get(3) + " av ");
        }
    }

    /** Beside each agreement a figure, which says in words what its bar shows. */
    @Test
    void theAgreementsBarsAreOnThePaperAndAreReadAloud() throws Exception {
        new Ground(browser, jdbc).registered(Ground.title());
        var shown = Jsoup.parse(Browser.html(browser.as("ledning").get("/oversikt" + PERIOD)))
                .select(".gantt tbody tr");
        try (var pdf = Loader.loadPDF(file("/oversikt.pdf" + PERIOD))) {
            var figures = figures(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(figures).hasSameSizeAs(shown).allMatch(words -> words.matches("Tidsstapel: .+ till .+"));
            assertThat(new PDFTextStripper().getText(pdf)).contains("2024–2029, tjock linje i dag");
        }
    }

    static List<String> figures(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) found.add(element.getAlternateDescription());
                found.addAll(figures(element));
            }
        return found;
    }

    @Test
    void whatIsMeantAndThoughtOfIsOnThePageOnPaperAndInTheWorkbook() throws Exception {
        var title = Ground.title();
        browser.form("/fragor/ny")
                .fill("title", title)
                .fill("text", "Vem betalar handledarna?")
                .send();
        var page = Jsoup.parse(Browser.html(browser.as("ledning").get("/oversikt" + PERIOD)));
        var said = page.select("section:has(#areas) dd a, section:has(#areas) dd span")
                .eachText();
        assertThat(said).hasSizeGreaterThanOrEqualTo(4);
        try (var pdf = Loader.loadPDF(file("/oversikt.pdf" + PERIOD))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(said)
                    .contains(page.select("#attention").text());
        }
        var waiting = page.select(".todo a[href='/fragor?standing=PROPOSED']").text();
        var asked = jdbc.sql("select count(*) from principle_issue where standing = 'PROPOSED'")
                .query(Long.class)
                .single();
        assertThat(waiting).startsWith(asked == 1 ? "En principiell fråga" : asked + " principiella frågor");
        assertThat(sheets().get("Nyckeltal"))
                .contains(List.of("Principiella frågor som väntar på ett möte", asked.toString()));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void whoListensGetsItAllAndItCanBeKept(PDFAFlavour standard) throws Exception {
        for (var address : List.of("/oversikt.pdf" + PERIOD, "/oversikt.pdf?period=1995-01-01/1995-01-31"))
            try (var parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(file(address)), standard);
                    var validator = Foundries.defaultInstance().createValidator(standard, false)) {
                var verdict = validator.validate(parser);
                assertThat(verdict.getTestAssertions())
                        .as(address + verdict.getTestAssertions())
                        .isEmpty();
                assertThat(verdict.isCompliant()).isTrue();
            }
    }

    Map<String, List<List<String>>> sheets() throws Exception {
        var sheets = new HashMap<String, List<List<String>>>();
        var words = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("/oversikt.xlsx" + PERIOD)))) {
            for (var sheet : book) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet) {
                    var cells = new ArrayList<String>();
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        cells.add(words.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    @Test
    void eachPictureIsASheetThatSaysWhatThePageSays() throws Exception {
        var sheets = sheets();
        assertThat(sheets)
                .containsKeys(
                        "Nyckeltal",
                        "Förvaltning och syfte",
                        "Förvaltning och metod",
                        "Förvaltning och lärosäte",
                        "Lärosäte och syfte",
                        "Syfte och mål",
                        "Avtalens löptid",
                        "Aktiviteter per månad",
                        "Studenter på plats",
                        "Prioriterade lärosäten",
                        "Resurser som lovas och används",
                        "Resurser, rad för rad",
                        "Senaste aktiviteter");
        var shown = figures();
        assertThat(sheets.get("Nyckeltal").stream().map(row -> row.get(1)))
                .containsSubsequence(shown.get(0), shown.get(1), shown.get(2), shown.get(3));
        assertThat(sheets.get("Aktiviteter per månad").get(4)).contains(shown.get(1));
        var matrix = sheets.get("Förvaltning och syfte");
        assertThat(matrix.get(matrix.size() - 1)).contains(shown.get(1), shown.get(2));
    }

    @Test
    void whatLooksLikeAFormulaIsOnlyText() throws Exception {
        assertThat(sheets().get("Senaste aktiviteter").stream().map(row -> row.get(1)))
                .anyMatch(title -> title.startsWith("'" + EVIL.strip()));
    }
}
