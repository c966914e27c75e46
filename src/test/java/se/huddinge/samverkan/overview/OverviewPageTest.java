package se.huddinge.samverkan.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.figures.Matrix;

@PageTest
class OverviewPageTest {
    /** A month of 2013, which only these tests write in. */
    static final String MAY = "/oversikt?period=2013-05-01/2013-05-31";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Browser manager;

    @BeforeEach
    void somethingDone() {
        manager = browser.as("ledning");
        var desk = new Desk(browser.as("kontaktperson"), jdbc);
        desk.entry("Gästföreläsning", Desk.title(), Desk.KTH)
                .fill("heldOn", "2013-05-13")
                .fill("people", 14)
                .send();
        desk.entry(Desk.title()).fill("heldOn", "2013-05-31").send();
    }

    Document page(String address) {
        var answer = manager.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    long rows(String address) {
        var heading = page(address).select("#rows-heading").text();
        return heading.startsWith("En") || heading.startsWith("Ett")
                ? 1
                : Long.parseLong(heading.replaceAll("\\D", ""));
    }

    /** The people of the very rows that a link leads to. */
    long people(String address) throws Exception {
        var csv = Browser.html(manager.get(address + "&format=csv")).substring(1);
        var records =
                CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().get().parse(new java.io.StringReader(csv));
        return records.stream()
                .map(record -> record.get("Antal personer"))
                .mapToLong(text -> text.isEmpty() ? 0 : Long.parseLong(text))
                .sum();
    }

    static long number(Element link) {
        return Long.parseLong(
                link.text().replaceAll("^\\D*(\\d[\\d\\s\u00a0]*).*", "$1").replaceAll("\\D", ""));
    }

    List<Element> figures(Document page) {
        return page.select("main a[href^=/aktiviteter?], main a[href^=/avtal?]").stream()
                .filter(link -> link.text().matches("\\d.*"))
                .toList();
    }

    @Test
    void managementBeginsHere() {
        assertThat(manager.get("/")).hasRedirectedUrl("/oversikt");
        assertThat(page("/oversikt").select("h1").text()).isEqualTo("Översikt");
    }

    @Test
    void everyFigureLeadsToAsManyRows() throws Exception {
        var found = new ArrayList<String>();
        var addresses = Stream.concat(
                        Stream.of(MAY, "/oversikt"),
                        Stream.of(Matrix.values())
                                .map(matrix -> MAY.replace("/oversikt?", "/oversikt/matris/" + matrix.getSlug() + "?")))
                .toList();
        for (var address : addresses)
            for (var link : figures(page(address))) {
                var href = link.attr("href");
                found.add(href);
                assertThat(href.contains("WITH_PEOPLE") ? people(href) : rows(href))
                        .as(address + " → " + href)
                        .isEqualTo(number(link));
            }
        assertThat(found).hasSizeGreaterThan(20);
    }

    @Test
    void peopleAreCountedInsteadWhenAskedFor() throws Exception {
        for (var link : page(MAY + "&measure=PEOPLE").select("table.heat a"))
            assertThat(people(link.attr("href"))).isEqualTo(number(link));
    }

    @Test
    void whatIsNotOpenIsNotCountedForAnybody() {
        var asked = jdbc.sql("""
                        select count(*) from agreement g where visibility = 'OPEN' and status = 'SIGNED'
                            and (not exists (select 1 from agreement_period p where p.agreement_id = g.id)
                                or exists (select 1 from agreement_period p where p.agreement_id = g.id
                                    and p.valid_from <= '2026-11-23' and coalesce(p.valid_to, 'infinity') >= '2026-11-23'))""").query(Long.class).single();
        for (var name : List.of("ledning", "koordinator", "kontaktperson")) {
            manager = browser.as(name);
            assertThat(number(
                            page("/oversikt").select("a[href*=state=IN_FORCE]").first()))
                    .as(name)
                    .isEqualTo(asked);
        }
        assertThat(Browser.html(browser.as("ledning").get("/oversikt"))).doesNotContain("visibility=SECRET");
    }

    @Test
    void aMatrixAsAFileSaysWhatThePageSays() throws Exception {
        for (var matrix : Matrix.values()) {
            var address = MAY.replace("/oversikt?", "/oversikt/matris/" + matrix.getSlug() + "?");
            var shown = page(address).select("table.heat tbody tr, table.heat tfoot tr").stream()
                    .map(row -> row.select("th, td").stream()
                            .map(cell -> cell.tagName().equals("th")
                                    ? cell.text().replace("\u00AD", "")
                                    : cell.select("span").first().text())
                            .toList())
                    .toList();
            var csv = Browser.html(manager.get(address + "&format=csv")).substring(1);
            var written = CSVFormat.EXCEL
                    .builder()
                    .setDelimiter(';')
                    .setSkipHeaderRecord(true)
                    .setHeader()
                    .get()
                    .parse(new java.io.StringReader(csv))
                    .stream()
                    .map(record -> record.stream().toList())
                    .toList();
            assertThat(written).as(matrix.name()).isEqualTo(shown);
        }
        assertThat(manager.get("/oversikt/matris/forvaltning-syfte?format=xlsx"))
                .hasStatusOk();
    }

    @Test
    void whatIsToGrowStandsThereAgainstItsTarget() {
        var name = "Indikator " + Mark.next();
        var coordinator = browser.as("koordinator");
        var address = coordinator
                .form("/indikatorer/ny")
                .fill("nameSv", name)
                .fill("measure", "ACTIVITIES")
                .fill("followed", "true")
                .send()
                .getResponse()
                .getRedirectedUrl();
        coordinator.form(address + "/mal/2013").fill("target", "999999").send();
        var found = page(MAY);
        var row = found.select("section:has(#indicators) dl > div:contains(" + name + ")");
        assertThat(row.text()).contains("av 999999");
        assertThat(number(requireNonNull(row.select("dd a").first())))
                .isEqualTo(rows(row.select("dd a").attr("href")))
                .isEqualTo(number(requireNonNull(found.select("section:has(#figures) a[href^=/aktiviteter]")
                        .first())));
        jdbc.sql("update indicator set followed = false where name_sv = ?")
                .param(name)
                .update();
    }

    @Test
    void aPeriodWithNothingSaysSo() {
        var empty = page("/oversikt?period=1995-01-01/1995-01-31");
        assertThat(empty.select("main").text()).contains("Ingenting är registrerat under perioden.");
        assertThat(empty.select("table.heat td a")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsTheYearUntilToday() {
        for (var query :
                List.of("period=nonsense", "from=2026-02-30&to=x", "measure=NONE", "period=2026-05-01/2026-01-01"))
            assertThat(page("/oversikt?" + query).select("main").text())
                    .contains("1 januari 2026 till 23 november 2026");
        assertThat(manager.get("/oversikt/matris/finns-inte")).hasStatus(404);
    }

    @Test
    void thePageAsksFewQuestions() {
        page("/oversikt");
        var heard = statements.during(() -> page("/oversikt")).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("holding"))
                .toList();
        assertThat(heard).hasSizeLessThanOrEqualTo(8);
    }
}
