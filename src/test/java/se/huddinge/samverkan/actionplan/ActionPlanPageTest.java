package se.huddinge.samverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.actionplan.PlanGround.CULTURE;
import static se.huddinge.samverkan.actionplan.PlanGround.SCHOOLS;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

@PageTest
class ActionPlanPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    PlanGround ground;
    int year;
    String plan;

    @BeforeEach
    void begin() {
        ground = new PlanGround(browser, jdbc);
        year = PlanGround.year();
        plan = ground.begun(SCHOOLS, year);
    }

    @Test
    void aPlanIsBegunOnceAndReadByAll() {
        var form = browser.form("/handlingsplaner/ny?year=" + (year + 1)).fill("unitId", ground.unit(SCHOOLS));
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson", "kontaktperson2", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(SCHOOLS + ", handlingsplan " + (year + 1), "Planen är tom");
        assertThat(browser.form("/handlingsplaner/ny")
                        .fill("unitId", ground.unit(SCHOOLS))
                        .fill("year", year)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("redan en plan", plan);
    }

    @Test
    void aContactPersonWritesForHerOwnUnitOnly() {
        var hers = browser.as("kontaktperson");
        var others = browser.as("kontaktperson2");
        assertThat(hers.get(plan)).bodyText().contains("Lägg till åtgärd");
        assertThat(others.get(plan)).hasStatusOk().bodyText().doesNotContain("Lägg till åtgärd");
        assertThat(others.get(plan + "/atgarder/ny")).hasStatus(403);
        assertThat(others.crafted(plan + "/atgarder")
                        .fill("title", "Smuget")
                        .fill("methodIds", ground.method(1))
                        .fill("version", 0)
                        .send())
                .hasStatus(403);
        assertThat(others.crafted("/handlingsplaner")
                        .fill("unitId", ground.unit(SCHOOLS))
                        .fill("year", year + 1)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("bara för din egen enhet");
        assertThat(Jsoup.parse(Browser.html(others.get("/handlingsplaner/ny")))
                        .select("#unitId option")
                        .eachText())
                .contains(CULTURE)
                .doesNotContain(SCHOOLS);
        assertThat(browser.as("ledning").get("/handlingsplaner/ny")).hasStatus(403);
    }

    @Test
    void aMeasureHasAtLeastOneMethodAndIsMadeOnce() {
        var title = PlanGround.title();
        assertThat(browser.crafted(plan + "/atgarder")
                        .fill("title", title)
                        .fill("version", 0)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj minst en", "href=\"#methodIds\"");
        var form = ground.filled(plan, title);
        assertThat(form.send()).hasRedirectedUrl(plan);
        assertThat(form.send()).hasRedirectedUrl(plan);
        assertThat(ground.id("select count(*) from actionplan_measure where title = ?", title))
                .isEqualTo(1);
        assertThat(browser.get(plan)).bodyText().contains(title, "Medarbetarnas fortbildning", "Ej påbörjad");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,         '',          Fyll i fältet
            methodIds,     999999999,   Valet finns inte längre
            methodIds,     x,           Värdet går inte att läsa
            purposeId,     999999999,   Valet finns inte längre
            responsibleId, 999999999,   Valet finns inte längre
            due,           31 december, Skriv dagen som
            due,           20260-01-01, Skriv dagen som
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(ground.filled(plan, PlanGround.title()).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @Test
    void whatIsDoneHasAResultAndWhatIsGivenUpAReason() {
        var title = ground.added(plan);
        assertThat(ground.followUp(plan, title).fill("state", "DONE").send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad det ledde till");
        assertThat(ground.followUp(plan, title).fill("state", "CANCELLED").send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför");
        assertThat(ground.followUp(plan, title)
                        .fill("state", "DONE")
                        .fill("result", "Tolv handledare utbildade")
                        .send())
                .hasRedirectedUrl(plan);
        assertThat(browser.get(plan)).bodyText().contains("Tolv handledare utbildade", "Klar");
        assertThat(browser.get(plan + "/historik"))
                .bodyText()
                .contains("Åtgärd uppföljd", "från Ej påbörjad till Klar", "Resultat");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var title = ground.added(plan);
        var mine = browser.form(plan + "/atgarder/" + ground.measure(title)).fill("title", "Min " + title);
        assertThat(ground.followUp(plan, title).fill("state", "ONGOING").send()).hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min " + title, "Sparat nu: " + title);
    }

    @Test
    void lastYearsMeasuresAreCopiedOnceAsNotStarted() {
        var done = ground.added(plan);
        var open = PlanGround.title();
        assertThat(ground.filled(plan, open).fill("due", year + "-10-31").send())
                .hasStatus(303);
        ground.followUp(plan, done).fill("state", "DONE").fill("result", "Ja").send();
        var next = ground.begun(SCHOOLS, year + 1);
        var form = browser.form(next + "/kopiering");
        assertThat(form.send()).hasRedirectedUrl(next);
        assertThat(form.send()).hasRedirectedUrl(next);
        assertThat(browser.get(next))
                .bodyText()
                .contains(open, (year + 1) + "-10-31")
                .doesNotContain(done);
        assertThat(browser.form(next + "/kopiering").fill("which", "ALL").send())
                .hasRedirectedUrl(next);
        assertThat(browser.get(next)).bodyText().contains(done);
        assertThat(ground.id("select count(*) from actionplan_measure where title = ?", open))
                .isEqualTo(2);
        assertThat(ground.id("select count(*) from actionplan_measure where title = ? and state = 'NOT_STARTED'", done))
                .isEqualTo(1);
    }

    @Test
    void whereThereIsNothingToCopyItSaysSo() {
        assertThat(browser.get(plan + "/kopiering")).hasStatus(422).bodyText().contains("ingen handlingsplan för");
        assertThat(browser.get(plan)).bodyText().doesNotContain("/kopiering");
    }

    @Test
    void anotherPlansMeasureDoesNotExistHere() {
        var title = ground.added(plan);
        var other = ground.begun(CULTURE, year);
        assertThat(browser.get(other + "/atgarder/" + ground.measure(title))).hasStatus(404);
        assertThat(browser.get(other + "/atgarder/" + ground.measure(title) + "/uppfoljning"))
                .hasStatus(404);
        assertThat(browser.crafted(other + "/atgarder/" + ground.measure(title))
                        .fill("title", "Flyttad")
                        .fill("methodIds", ground.method(1))
                        .fill("version", 0)
                        .send())
                .hasStatus(404);
        assertThat(browser.get("/handlingsplaner/999999999")).hasStatus(404);
        assertThat(browser.get("/handlingsplaner/999999999/historik")).hasStatus(404);
    }

    @Test
    void theMatrixCountsLiveMeasuresAndNamesTheWhiteSpots() {
        ground.added(plan);
        var dropped = PlanGround.title();
        ground.filled(plan, dropped).fill("methodIds", ground.method(1)).send();
        ground.followUp(plan, dropped)
                .fill("state", "CANCELLED")
                .fill("followUp", "Ingen tid")
                .send();
        var page = Jsoup.parse(Browser.html(browser.get("/handlingsplaner?year=" + year)));
        assertThat(cells(page, SCHOOLS)).containsExactly("0", "0", "0", "1", "0");
        assertThat(cells(page, "Grundskolenämnden")).containsExactly("0", "0", "0", "1", "0");
        assertThat(cells(page, CULTURE)).containsOnly("0");
        assertThat(page.text())
                .contains("rutor är tomma", "Helt utan åtgärder:", CULTURE)
                .contains("Prioriterade områden och miljöer för forskning och utveckling;");
        for (var cell : page.select("tr:has(th:contains(Grundskolenämnden)) td a"))
            assertThat(browser.get(cell.attr("href")))
                    .bodyText()
                    .contains(cell.select("span").first().text().equals("1") ? "1 åtgärd" : "Inga åtgärder");
    }

    private static java.util.List<String> cells(org.jsoup.nodes.Document page, String unit) {
        return page.select("tr:has(th:contains(" + unit + ")) td a > span:first-child")
                .eachText();
    }

    @Test
    void theFileHoldsTheFilteredRows() {
        var title = ground.added(plan);
        assertThat(browser.get("/handlingsplaner/atgarder?format=csv&text=" + title))
                .hasStatusOk()
                .bodyText()
                .contains(year + ";" + SCHOOLS + ";" + title + ";Medarbetarnas fortbildning");
        assertThat(browser.get("/handlingsplaner/atgarder?showing=LATE&text=" + title))
                .bodyText()
                .contains("Inga åtgärder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/handlingsplaner?year=x",
                "/handlingsplaner?year=99999",
                "/handlingsplaner/ny?unit=x&year=-1",
                "/handlingsplaner/atgarder?sort=x&page=-5&order=y&showing=z&unit=å&year=1&method=",
                "/handlingsplaner/atgarder?page=2147483647&sort=STATE&order=DESC",
                "/handlingsplaner/atgarder?unit=999999999&method=1&sort=UNIT",
                "/handlingsplaner/atgarder?text=%25&sort=YEAR"
            })
    void anAddressThatCannotBeReadShowsTheDefault(String address) {
        assertThat(browser.get(address)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        ground.added(plan);
        for (var address : new String[] {plan, "/handlingsplaner?year=" + year, "/handlingsplaner/atgarder"}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            ground.added(plan);
            ground.added(plan);
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
