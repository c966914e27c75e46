package se.huddinge.samverkan.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

@PageTest
class PlacementPageTest {
    static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    static final String CULTURE = "Kultur- och fritidsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String semester = "ht2024";
    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "x";

    /** This year is this class's alone. */
    @BeforeEach
    void nothingThatYear() {
        jdbc.sql("delete from placement where term_id in (select id from placement_term where semester_year = 2024)")
                .update();
        jdbc.sql("delete from placement_term where semester_year = 2024").update();
    }

    @Test
    void aTermIsRegisteredOnceAndShown() {
        var form = filled(SCHOOLS);
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(address(SCHOOLS));
        assertThat(form.send()).hasStatus(303);
        assertThat(browser.get(address(SCHOOLS)))
                .bodyText()
                .contains("Alfa " + mark, "Södertörns högskola", "Slutliga", "Beta " + mark)
                .contains("width=\"100%\"", "width=\"90%\"")
                .doesNotContain("??");
        assertThat(browser.get(address(SCHOOLS) + "/historik"))
                .bodyText()
                .contains("Registrerad", "Alfa " + mark + ", Södertörns högskola", "40 / 36 / 31 / 12 / –")
                .doesNotContain("??", "placementterm");
        assertThat(browser.get("/platser?unit=" + unit(SCHOOLS) + "&semester=" + semester))
                .bodyText()
                .contains("1 termin", ">36</b>", address(SCHOOLS));
    }

    @Test
    void aWrongCellSaysSoAndTheRestIsKept() {
        var answer = filled(SCHOOLS).fill("rows[0].ordered", "tolv").send();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#rows0.ordered\"", "Beställda, rad 1", "”tolv” är inget antal", "<title>Fel:")
                .contains("value=\"tolv\"", "value=\"Alfa " + mark, "value=\"36\"", "id=\"rows0.ordered\"");
        assertThat(browser.form(answer).fill("rows[0].ordered", "1 200").send()).hasStatus(303);
        assertThat(browser.get(address(SCHOOLS))).bodyText().contains("1200");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rows[0].filled,      '',                     Fyll i cellen.
            rows[0].filled,      -1,                     är inget antal
            rows[0].filled,      1.5,                    är inget antal
            rows[0].filled,      100000,                 är inget antal
            rows[0].filled,      99999999999999999999,   är inget antal
            rows[0].programme,   '',                     Fyll i cellen.
            rows[0].programme,   LONG,                   Skriv högst 200 tecken.
            rows[0].programme,   Åsa 19811218-9876,      Det här ser ut som ett personnummer
            rows[0].theses,      811218-9876,            Det här ser ut som ett personnummer
            rows[0].academy,     Hogwarts,               finns inte bland lärosätena
            rows[1].programme,   Alfa MARK,       står redan på en rad ovanför
            asOf,                '',                     Fyll i fältet.
            asOf,                20260-01-01,            Skriv dagen som
            asOf,                2026-02-30,             Skriv dagen som
            asOf,                2026-11-24,             kan inte ligga i framtiden
            asOf,                2024-06-30,             Välj en dag från och med
            reliability,         '',                     Fyll i fältet.
            pasted,              mer,                    inte inläst ännu
            """)
    void whatCannotBeSavedIsSaidThereAndNothingTypedIsLost(String field, String value, String message) {
        var typed = value.replace("LONG", "x".repeat(201)).replace("MARK", mark);
        var answer = filled(SCHOOLS).fill(field, typed).send();
        assertThat(answer).hasStatus(422).bodyText().contains(message, "<title>Fel:", "value=\"SH\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rows[99999].filled, 1
            rows[-1].filled,    1
            rows[a].filled,     1
            rows,               1
            reliability,        MAYBE
            version,            x
            submissionId,       x
            """)
    void aCraftedFormIsNeverAFailureOfOurs(String field, String value) {
        assertThat(filled(SCHOOLS).fill(field, value).send().getResponse().getStatus())
                .isIn(303, 404, 409, 422);
        assertThat(browser.crafted(address(SCHOOLS)).send().getResponse().getStatus())
                .isIn(409, 422);
        assertThat(browser.crafted(address(SCHOOLS) + "/rader")
                        .fill("remove", "x")
                        .send()
                        .getResponse()
                        .getStatus())
                .isIn(404, 422);
    }

    @Test
    void rowsComeAndGoByOrdinaryButtons() {
        var form = filled(SCHOOLS);
        var more = rows(form, "action", "add");
        assertThat(more).hasStatusOk().bodyText().contains("rows[3].programme", "Alfa " + mark);
        var fewer = rows(browser.form(more), "remove", "0");
        assertThat(fewer).bodyText().doesNotContain("Alfa " + mark).contains("Beta " + mark);
        assertThat(rows(browser.form(fewer), "remove", "77")).hasStatusOk();
        assertThat(browser.form(fewer).send()).hasStatus(303);
        assertThat(browser.get(address(SCHOOLS))).bodyText().doesNotContain("Alfa " + mark);
    }

    @Test
    void whatIsPastedIsLookedAtBeforeItIsSaved() {
        var pasted = """
                Program\tLärosäte\tTillsatta\tBeställda
                Socionom %1$s\tSH\t12\t20
                Sjukdom %1$s\tRöda Korsets sjuksköterskeskola\tfyra\t

                Fysioterapeut %1$s\tki\t3
                """.formatted(mark);
        var form = browser.form(address(SCHOOLS) + "/redigera")
                .fill("asOf", "2026-11-20")
                .fill("reliability", "FINAL")
                .fill("pasted", pasted);
        var read = rows(form, "action", "paste");
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("Tillsatta, rad 2", "”fyra” är inget antal", "value=\"fyra\"", "value=\"Socionom " + mark);
        var saved = browser.form(read).fill("rows[1].filled", "4").send();
        assertThat(saved).hasStatus(303);
        assertThat(browser.get(address(SCHOOLS)))
                .bodyText()
                .contains("Karolinska Institutet", "Röda Korsets Högskola", "<b>19</b>");
    }

    @Test
    void lastTermsRowsAreCopiedWithoutTheirFigures() {
        filled(CULTURE).send();
        var next = address(CULTURE).replace(semester, "vt2025");
        var copied = rows(browser.form(next + "/redigera"), "action", "copy");
        assertThat(copied)
                .bodyText()
                .contains("value=\"Alfa " + mark, "rns h&ouml;gskola\"")
                .doesNotContain("value=\"36\"");
        assertThat(rows(browser.form(copied), "action", "copy")).bodyText().doesNotContain("rows[2].programme");
    }

    @Test
    void whatGoesOutComesInAgain() throws Exception {
        filled(SCHOOLS).send();
        var file = browser.get(address(SCHOOLS) + "?format=csv").getResponse().getContentAsString();
        assertThat(file)
                .contains("Program;Lärosäte;Beställda;Erbjudna;Tillsatta;Utbildade handledare;Examensarbeten")
                .contains("Alfa " + mark + ";Södertörns högskola;40;36;31;12;");
        var pasted = rows(browser.form(address(CULTURE) + "/redigera").fill("pasted", file), "action", "paste");
        assertThat(pasted)
                .bodyText()
                .contains("value=\"Alfa " + mark, "value=\"36\"")
                .doesNotContain("error-summary");
        assertThat(browser.get(address(SCHOOLS) + "?format=xlsx")).hasStatusOk();
        assertThat(browser.get("/platser?format=csv&semester=" + semester)
                        .getResponse()
                        .getContentAsString())
                .contains(SCHOOLS + ";HT ");
    }

    @Test
    void theContactPersonAndTheCoReporterWriteTheirOwnUnitOnly() {
        for (var who : List.of("kontaktperson", "medrapportor")) {
            var her = browser.as(who);
            assertThat(her.get(address(SCHOOLS) + "/redigera")).hasStatusOk();
            assertThat(her.crafted(address(CULTURE)).send().getResponse().getStatus())
                    .isIn(403, 404);
        }
        assertThat(filled(browser.as("medrapportor"), SCHOOLS).send()).hasStatus(303);
        filled(CULTURE).send();
        assertThat(browser.as("kontaktperson").get(address(CULTURE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/redigera");
        assertThat(browser.as("kontaktperson").get(address(CULTURE) + "/redigera"))
                .hasStatus(403);
        assertThat(browser.as("ledning").get(address(CULTURE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/redigera");
        assertThat(browser.as("ledning").crafted(address(CULTURE)).send()).hasStatus(403);
        var coReporter = browser.as("medrapportor");
        for (var page : List.of("", "/historik", "?format=csv"))
            assertThat(coReporter.get(address(CULTURE) + page)).hasStatus(404);
        assertThat(coReporter.get("/platser?semester=" + semester))
                .bodyText()
                .contains(SCHOOLS)
                .doesNotContain(CULTURE);
        assertThat(coReporter.get("/")).hasRedirectedUrl("/platser");
        assertThat(coReporter.get("/avtal")).hasStatus(403);
        assertThat(browser.as("administrator").get("/platser")).hasStatus(403);
    }

    @Test
    void whoSavesSecondSeesBoth() {
        filled(SCHOOLS).send();
        var mine = browser.form(address(SCHOOLS) + "/redigera").fill("rows[0].filled", "77");
        assertThat(browser.form(address(SCHOOLS) + "/redigera")
                        .fill("rows[0].filled", "33")
                        .send())
                .hasStatus(303);
        var conflict = mine.send();
        assertThat(conflict).hasStatus(409).bodyText().contains("value=\"77\"", "Sparat nu", ">33<");
        assertThat(browser.form(conflict).send()).hasStatus(303);
        assertThat(browser.get(address(SCHOOLS))).bodyText().contains(">77<");
    }

    @Test
    void twoWhoBeginTheSameTermAtOnceMakeOne() throws Exception {
        var forms = List.of(filled(SCHOOLS), filled(SCHOOLS));
        var pool = Executors.newFixedThreadPool(2);
        try {
            var tasks = forms.stream()
                    .map(form -> (Callable<MvcTestResult>) form::send)
                    .toList();
            for (var done : pool.invokeAll(tasks))
                assertThat(done.get().getResponse().getStatus()).isIn(303, 409);
        } finally {
            pool.shutdownNow();
        }
        assertThat(browser.get("/platser?unit=" + unit(SCHOOLS) + "&semester=" + semester))
                .bodyText()
                .contains("1 termin");
    }

    @Test
    void theDatabaseTakesNoCountBelowNought() {
        filled(SCHOOLS).send();
        assertThatThrownBy(() -> jdbc.sql("update placement set filled = -1 where programme = ?")
                        .param("Alfa " + mark)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAcademysRowsAreCountedAlone() {
        filled(SCHOOLS).fill("rows[1].academy", "KI").send();
        var ki = jdbc.sql("select id from academy where short_name = 'KI' or name_sv = 'Karolinska Institutet'")
                .query(Long.class)
                .single();
        assertThat(browser.get("/platser?semester=" + semester + "&academy=" + ki))
                .bodyText()
                .contains(">5</b>", address(SCHOOLS) + "?academy=" + ki);
        assertThat(browser.get(address(SCHOOLS) + "?academy=" + ki))
                .bodyText()
                .contains("Beta " + mark, "Visa alla rader")
                .doesNotContain("Alfa " + mark);
    }

    @Test
    void aProgrammesRowsAreCountedAlone() {
        filled(SCHOOLS).send();
        assertThat(browser.get("/platser?semester=" + semester + "&text=BETA " + mark.toUpperCase(Locale.ROOT)))
                .bodyText()
                .contains(">5</b>", "?text=BETA+");
        assertThat(browser.get(address(SCHOOLS) + "?text=beta"))
                .bodyText()
                .contains("Beta " + mark, "Visa alla rader")
                .doesNotContain("Alfa " + mark);
        assertThat(browser.get("/platser?text=%'_")).bodyText().contains("Inga terminer");
    }

    @Test
    void theListCostsFourStatementsAndThePageTwelve() {
        filled(SCHOOLS).send();
        assertThat(cost("/platser")).hasSizeLessThanOrEqualTo(4);
        assertThat(cost(address(SCHOOLS))).hasSizeLessThanOrEqualTo(12);
        assertThat(cost(address(SCHOOLS) + "/redigera")).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&size=-1&page=-5&order=y",
                "page=2147483647",
                "unit=abc",
                "unit=987654321",
                "semester=ht1",
                "semester=vt2199",
                "academy=-1",
                "reliability=9",
                "sort=FILLED&order=ASC",
                "sort=UNIT",
                "sort=OFFERED&order=DESC"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/platser?" + query)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/platser/987654/ht2026",
                "/platser/BOARD/ht2026",
                "/platser/SCHOOLS/2026",
                "/platser/SCHOOLS/ht2002/historik",
                "/platser/SCHOOLS/ht20266",
                "/platser/abc/ht2026/redigera",
                "/platser/SCHOOLS/ht2150/historik"
            })
    void whatIsNotThereIs404(String address) {
        var real = address.replace("SCHOOLS", unit(SCHOOLS).toString())
                .replace("BOARD", unit("Socialnämnden").toString());
        assertThat(browser.get(real)).hasStatus(404).bodyText().contains("Sidan finns inte");
    }

    @Test
    void aChoiceLeadsToTheFormOfTheTermThatRuns() {
        assertThat(browser.get("/platser/ny?unit=5")).hasRedirectedUrl("/platser/5/ht2026/redigera");
        assertThat(browser.get("/platser/ny?unit=5&semester=vt2027")).hasRedirectedUrl("/platser/5/vt2027/redigera");
        assertThat(browser.as("kontaktperson").get("/platser/ny"))
                .bodyText()
                .contains(SCHOOLS, "VT 2027")
                .doesNotContain(CULTURE);
    }

    List<String> cost(String address) {
        browser.get(address);
        return statements.during(() -> browser.get(address)).stream()
                .filter(sql -> !sql.contains("account") && !sql.contains("holding"))
                .toList();
    }

    static MvcTestResult rows(Browser.Form form, String button, String value) {
        return form.under("/rader").fill(button, value).send();
    }

    Browser.Form filled(String unit) {
        return filled(browser, unit);
    }

    Browser.Form filled(Browser who, String unit) {
        return who.form(address(unit) + "/redigera")
                .fill("asOf", "2026-11-20")
                .fill("reliability", "FINAL")
                .fill("rows[0].programme", "Alfa " + mark)
                .fill("rows[0].academy", "Södertörns högskola")
                .fill("rows[0].ordered", "40")
                .fill("rows[0].offered", "36")
                .fill("rows[0].filled", "31")
                .fill("rows[0].supervisors", "12")
                .fill("rows[1].programme", "Beta " + mark)
                .fill("rows[1].academy", "SH")
                .fill("rows[1].filled", "5");
    }

    String address(String unit) {
        return "/platser/" + unit(unit) + "/" + semester;
    }

    Long unit(String name) {
        return jdbc.sql("select id from unit where name_sv = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
