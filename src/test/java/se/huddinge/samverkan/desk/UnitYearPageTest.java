package se.huddinge.samverkan.desk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.KTH;
import static se.huddinge.samverkan.activity.Desk.SCHOOLS;
import static se.huddinge.samverkan.activity.Desk.title;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.activity.UnitFigures.By;
import se.huddinge.samverkan.activity.UnitFigures.Row;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.project.listing.ProjectRow;

/** A unit's year on one page: on the screen, as a PDF and in Word. */
@PageTest
class UnitYearPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    @Autowired
    UnitService units;

    @Autowired
    UnitYearPaper paper;

    Desk desk;
    String address;
    String title = title();

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void stand() {
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        address = "/forvaltningar/" + desk.unit(SCHOOLS) + "/vart-ar";
        desk.entry(title).fill("people", 31).send();
        desk.entry(title()).fill("people", 3).send();
        desk.entry(title()).fill("heldOn", "2025-11-23").send();
    }

    private Document page(String query) {
        var page = desk.browser().get(address + query);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page));
    }

    /** The academy that the page names first: which one that is depends on what others have done. */
    private String foremost() {
        return page("").select("section[aria-labelledby=ACADEMY] tbody th")
                .eachText()
                .get(0);
    }

    /** What somebody who counts by hand finds: done by the unit or with it, in the days. */
    private Map<String, Object> counted(LocalDate from, LocalDate to, String also) {
        return jdbc.sql("""
                        select count(*) as activities, coalesce(sum(people), 0) as people from activity
                        where status = 'DONE' and held_on >= ? and held_on <= ? and %s
                            and (unit_id = ? or exists (select 1 from activity_participant
                                where activity_id = activity.id and unit_id = ?))""".formatted(also))
                .params(from, to, desk.unit(SCHOOLS), desk.unit(SCHOOLS))
                .query()
                .singleRow();
    }

    private static List<String> numbers(Element part) {
        return part.select("td.num").stream()
                .map(cell ->
                        cell.ownText() + cell.select("a > span:first-child").text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?year=2026", "?year=2025"})
    void itsFiguresAreThoseThatSomebodyElseCounts(String query) {
        var today = LocalDate.now(clock);
        var from = query.isEmpty() ? today.minusYears(1).plusDays(1) : LocalDate.parse(query.substring(6) + "-01-01");
        var to = query.endsWith("2025") ? LocalDate.parse("2025-12-31") : today;
        var page = page(query);
        var all = counted(from, to, "true");
        var before = counted(from.minusYears(1), to.minusYears(1), "true");
        assertThat(page.select(".mini .value").eachText())
                .containsExactly(
                        all.get("activities").toString(), all.get("people").toString());
        assertThat(page.select(".mini .note").eachText())
                .containsExactly(before.get("activities") + " året före", before.get("people") + " året före");
        var kth = "id in (select activity_id from activity_academy where academy_id = " + desk.academy(KTH) + ")";
        var row = page.select("section[aria-labelledby=ACADEMY] tbody tr").stream()
                .filter(each -> each.select("th").text().equals(KTH))
                .findFirst();
        row.ifPresent(found -> assertThat(numbers(found))
                .containsExactly(
                        counted(from, to, kth).get("activities").toString(),
                        counted(from.minusYears(1), to.minusYears(1), kth)
                                .get("activities")
                                .toString(),
                        counted(from, to, kth).get("people").toString(),
                        counted(from.minusYears(1), to.minusYears(1), kth)
                                .get("people")
                                .toString()));
        assertThat(row.isPresent() || query.endsWith("2025")).isTrue();
    }

    @Test
    void everyNumberLeadsToTheRowsThatItCounts() {
        var links = page("").select("main td.num a, main .mini a").stream()
                .filter(link -> link.attr("href").startsWith("/aktiviteter"))
                .toList();
        assertThat(links).hasSizeGreaterThan(4);
        for (var link : links.subList(0, 8)) {
            if (link.attr("href").contains("counted")) continue;
            var rows = Jsoup.parse(Browser.html(desk.browser().get(link.attr("href"))));
            var number = link.select("span:first-child").isEmpty()
                    ? link.text()
                    : link.select("span:first-child").text();
            assertThat(rows.select("#rows-heading").text())
                    .as(link.attr("href"))
                    .startsWith(number.split(" ")[0] + " aktivitet");
        }
    }

    @Test
    void itIsOnePageOfPaperThatSaysTheSame() throws Exception {
        var answer = desk.browser().get(address + ".pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        var figures = page("").select(".mini .value").eachText();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Vårt år: " + SCHOOLS,
                            "Kontaktperson: Karin Åström",
                            "Vi gjorde " + figures.get(0) + " aktiviteter med",
                            foremost());
        }
    }

    /** Every list longer than it shows, every name longer than its line. */
    @Test
    void itIsOnePageOfPaperHoweverMuchThereIs() throws Exception {
        var long_ = "Ett långt namn på något som vi gör tillsammans med ett lärosäte ".repeat(3);
        var rows = Stream.of(By.PURPOSE, By.KIND, By.ACADEMY)
                .collect(toMap(by -> by, by -> Some.of(6, nine(n -> new Row(by, (long) n, long_, n, n, n, n)))));
        var full = new UnitYear(
                units.get(desk.unit(SCHOOLS)),
                YearSpan.of(null, LocalDate.now(clock)),
                List.of("Karin Åström"),
                new Row(By.ALL, null, null, 9, 9, 9, 9),
                rows.get(By.PURPOSE),
                rows.get(By.KIND),
                rows.get(By.ACADEMY),
                Some.of(5, nine(n -> agreement(long_))),
                Some.of(5, nine(n -> project(long_))),
                Some.of(5, List.of()),
                Some.of(5, List.of()),
                Some.of(5, nine(n -> new Coming(Coming.Kind.ACTIVITY, LocalDate.now(clock), long_, "/aktiviteter/1"))));
        var file = new ByteArrayOutputStream();
        paper.pdf(full, file);
        try (var pdf = Loader.loadPDF(file.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(": " + SCHOOLS, "Karin Åström", "Ett långt namn");
        }
    }

    private static <T> List<T> nine(IntFunction<T> thing) {
        return IntStream.rangeClosed(1, 9).mapToObj(thing).toList();
    }

    private static UnitAgreements.Line agreement(String title) {
        return new UnitAgreements.Line(
                1L, title, null, State.IN_FORCE, null, LocalDate.of(2026, 12, 31), 38L, true, true, true, 0);
    }

    private static ProjectRow project(String title) {
        return new ProjectRow(
                1L, title, Status.ONGOING, SCHOOLS, KTH, null, null, null, null, null, null, false, null, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void whoListensGetsItAllAndItCanBeKept(PDFAFlavour standard) throws Exception {
        var file = desk.browser().get(address + ".pdf").getResponse().getContentAsByteArray();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var verdict = validator.validate(parser);
            assertThat(verdict.getTestAssertions())
                    .as(verdict.getTestAssertions().toString())
                    .isEmpty();
        }
    }

    @Test
    void inWordItHasRealHeadingsAndTables() throws Exception {
        var answer = desk.browser().get(address + ".docx?year=2026");
        assertThat(answer).hasStatusOk();
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Vårt år: " + SCHOOLS);
            assertThat(word.getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle())))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Vårt år: " + SCHOOLS);
            assertThat(word.getParagraphs().stream().filter(each -> "Heading2".equals(each.getStyle())))
                    .extracting(XWPFParagraph::getText)
                    .contains("Per syfte", "Per slag", "Lärosäten vi har mött");
            assertThat(word.getTables())
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue())
                    .extracting(XWPFTable::getText)
                    .anySatisfy(text -> assertThat(text).contains(foremost()));
        }
    }

    @Test
    void aSecretAgreementIsNotHandedOn() {
        var id = new Ground(browser, jdbc).registered("Avtal " + title);
        jdbc.sql("update agreement set owner_id = ? where id = ?")
                .params(desk.unit(SCHOOLS), id)
                .update();
        // What ends today stands first, however many others there are.
        jdbc.sql("delete from agreement_period where agreement_id = ?")
                .param(id)
                .update();
        jdbc.sql(
                        "insert into agreement_period (agreement_id, ordinal, valid_from, valid_to) values (?, 0, '2026-01-01', '2026-11-23')")
                .param(id)
                .update();
        var link = "section[aria-labelledby=bound] a[href=/avtal/" + id + "]";
        assertThat(page("").select(link)).isNotEmpty();
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 26 kap.' where id = ?")
                .param(id)
                .update();
        assertThat(page("").select(link)).isEmpty();
        assertThat(desk.browser().get("/avtal/" + id)).hasStatusOk();
    }

    @Test
    void whatTheUnitSaysThatItUsesIsThere() {
        var academy = desk.academy(KTH);
        var unit = desk.unit(SCHOOLS);
        var address = browser.form("/resultat/nytt")
                .fill("title", "Rön " + title)
                .fill("summary", "Två handledare")
                .fill("academyId", academy)
                .fill("evidence", "RESEARCH")
                .fill("foundOn", "2026-05-04")
                .fill("unitId", unit)
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page("").text()).doesNotContain("Rön " + title);
        desk.browser()
                .form(address + "/anvandning?enhet=" + unit)
                .fill("answer", "YES")
                .fill("how", "I introduktionen " + title)
                .send();
        assertThat(page("").text()).contains("Rön " + title, "I introduktionen " + title);
    }

    @Test
    void whoReadsMayReadEveryUnitsAndNobodyElse() {
        assertThat(browser.as("ledning").get(address)).hasStatusOk();
        assertThat(browser.as("administrator").get(address)).hasStatus(403);
        assertThat(browser.get("/forvaltningar/" + desk.unit(SCHOOLS)))
                .bodyText()
                .contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=1", "?year=2027", "?year=-2147483648", "?year=x", "?year=99999999999"})
    void aYearThatCannotBeToldOfIs404(String query) {
        for (var ending : List.of("", ".pdf", ".docx"))
            assertThat(browser.get(address + ending + query)).hasStatus(404);
        assertThat(browser.get("/forvaltningar/0/vart-ar")).hasStatus(404);
    }

    @Test
    void itCostsTheSameHoweverMuchThereIs() {
        page("");
        var heard = statements.during(() -> page(""));
        for (int i = 0; i < 4; i++) desk.entry(title()).send();
        assertThat(statements.during(() -> page(""))).hasSize(heard.size());
        assertThat(heard).as(String.join("\n", heard)).hasSizeLessThanOrEqualTo(12);
    }
}
