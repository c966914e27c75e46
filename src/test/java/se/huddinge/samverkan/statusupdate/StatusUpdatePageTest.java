package se.huddinge.samverkan.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

/** The coordinator asks, the departments answer, and what they need is settled. */
@PageTest
class StatusUpdatePageTest {
    static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    static final String CULTURE = "Kultur- och fritidsförvaltningen";
    static final String ROUND = "/lagesrapporter/omgangar";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    StatusRounds rounds;

    Browser her;
    String mark = "Rad " + Mark.next();

    @BeforeEach
    void aRound() {
        her = browser.as("kontaktperson");
        assertThat(browser.form(ROUND + "/ny").send()).hasRedirectedUrl("/lagesrapporter");
    }

    @Test
    void askedTwiceWithOneFormIsOneRoundAndAnotherClosesIt() {
        var form = browser.form(ROUND + "/ny").fill("lastDay", "2026-11-30");
        var before = count("statusupdate_round");
        form.send();
        assertThat(form.send()).hasStatus(303);
        assertThat(count("statusupdate_round")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from statusupdate_round where closed_on is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(browser.form(ROUND + "/ny").fill("lastDay", "2026-11-22").send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj i dag eller en dag som kommer");
        assertThat(browser.form(ROUND + "/ny").fill("lastDay", "").send()).hasStatus(422);
    }

    @Test
    void everyDepartmentIsAskedAndTheVacantOneSaysSo() {
        var page = text(browser, "/lagesrapporter");
        assertThat(page).contains("0 av ", "har svarat", "Har inte svarat:", SCHOOLS, CULTURE, "Vakant");
        assertThat(text(her, "/min-forvaltning"))
                .contains("Lägesrapport: hur går det?", "senast 3 december", "Inget nytt");
    }

    @Test
    void nothingNewIsAnAnswerWithOnePress() {
        var address = address(SCHOOLS);
        var form = her.crafted(address + "/inget-nytt").fill("version", "0");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(text(her, address)).contains("Inget nytt", "Besvarad 23 november 2026");
        assertThat(text(her, "/min-forvaltning")).doesNotContain("Lägesrapport: hur går det?");
        assertThat(text(browser, "/lagesrapporter")).contains("1 av ");
        assertThat(her.form(address + "/svar")
                        .fill("light", "GREEN")
                        .fill("words", mark)
                        .send())
                .hasStatus(303);
        assertThat(her.crafted(address + "/inget-nytt").fill("version", "0").send())
                .hasStatus(409);
        assertThat(text(her, address)).contains("Går bra", mark);
    }

    @Test
    void whatIsNeededIsAnsweredAndClosed() {
        var address = answered("Behov " + mark);
        assertThat(text(browser, "/lagesrapporter")).contains("Behov " + mark);
        assertThat(her.get(address + "/behov/svar")).hasStatus(403);
        assertThat(her.get(address + "/behov/avslut"))
                .hasStatus(422)
                .bodyText()
                .contains("när koordinatorn har svarat");
        var reply = browser.form(address + "/behov/svar").fill("reply", "Besked " + mark);
        assertThat(reply.send()).hasStatus(303);
        assertThat(reply.send()).hasStatus(303);
        assertThat(browser.get(address + "/behov/svar")).hasStatus(422);
        assertThat(text(browser, "/lagesrapporter")).doesNotContain("Behov " + mark);
        assertThat(text(her, "/min-forvaltning")).contains("Svar från koordinatorn", "Besked " + mark);
        assertThat(her.get(address + "/svar")).hasStatus(422).bodyText().contains("går inte att ändra");
        assertThat(browser.as("kontaktperson2").get(address + "/behov/avslut")).hasStatus(403);
        var closing = her.form(address + "/behov/avslut");
        assertThat(closing.send()).hasStatus(303);
        assertThat(closing.send()).hasStatus(303);
        assertThat(text(her, "/min-forvaltning")).doesNotContain("Besked " + mark);
        assertThat(text(browser, "/lagesrapporter/svar?need=CLOSED&text=" + mark))
                .contains("1 lägesrapport", "Avslutat");
        assertThat(text(browser, address + "/historik"))
                .contains("Tillfrågad", "Besvarad", "Behovet besvarat", "Behovet avslutat", "Besked " + mark)
                .doesNotContain("??", "repliedOn");
    }

    @Test
    void onlyTheDepartmentsOwnContactPersonAnswers() {
        var address = address(CULTURE);
        assertThat(her.get(address + "/svar")).hasStatus(403);
        assertThat(her.crafted(address + "/inget-nytt").fill("version", "0").send())
                .hasStatus(403);
        assertThat(her.crafted(address + "/svar")
                        .fill("light", "RED")
                        .fill("words", mark)
                        .fill("version", "0")
                        .send())
                .hasStatus(403)
                .bodyText()
                .contains(mark);
        assertThat(browser.get(address + "/svar")).hasStatus(403);
        assertThat(browser.as("ledning").get(address)).hasStatusOk().bodyText().doesNotContain("/svar\"");
        assertThat(browser.as("ledning").get(ROUND + "/ny")).hasStatus(403);
        assertThat(browser.as("administrator").get("/lagesrapporter")).hasStatus(403);
        assertThat(her.get("/lagesrapporter/987654321")).hasStatus(404);
        assertThat(her.get("/lagesrapporter/x")).hasStatus(404);
    }

    @Test
    void whoStopsHoldingThePositionStopsWritingAtOnce() {
        var form = her.form(address(SCHOOLS) + "/svar").fill("light", "RED").fill("words", mark);
        var holding = jdbc.sql("""
                        select holding.id from holding join account on account.id = account_id
                            join position on position.id = position_id join unit on unit.id = unit_id
                        where username = 'kontaktperson' and unit.name_sv = ? and position.kind = 'CONTACT_PERSON'
                            and holding.kind = 'HOLDER' and holding.valid_to is null""").param(SCHOOLS).query(Long.class).single();
        jdbc.sql("update holding set valid_to = '2026-11-22' where id = ?")
                .param(holding)
                .update();
        try {
            assertThat(form.send()).hasStatus(403).bodyText().contains(mark);
        } finally {
            jdbc.sql("update holding set valid_to = null where id = ?")
                    .param(holding)
                    .update();
        }
        assertThat(form.send()).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            light, '',                Fyll i fältet.
            light, PINK,              Värdet går inte att läsa
            words, '',                Fyll i fältet.
            need,  Åsa 19811218-9876, ser ut som ett personnummer
            """)
    void whatCannotBeSavedIsSaidAtTheField(String field, String value, String message) {
        assertThat(her.form(address(SCHOOLS) + "/svar")
                        .fill("light", "GREEN")
                        .fill("words", mark)
                        .fill(field, value)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void aClosedRoundTakesNoMoreAnswersAndItsNeedsLiveOn() {
        var address = answered("Behov " + mark);
        var other = address(CULTURE);
        var round = ROUND + "/"
                + jdbc.sql("select max(id) from statusupdate_round")
                        .query(Long.class)
                        .single();
        var form = browser.form(round + "/avslut");
        assertThat(form.send()).hasRedirectedUrl(round);
        assertThat(form.send()).hasRedirectedUrl(round);
        assertThat(browser.get(round + "/avslut")).hasStatus(422);
        assertThat(browser.as("kontaktperson2").get(other + "/svar"))
                .hasStatus(422)
                .bodyText()
                .contains("tar inte emot");
        assertThat(browser.form(address + "/behov/svar").fill("reply", mark).send())
                .hasStatus(303);
        assertThat(text(browser, round)).contains("Svarade inte", "Avslutad 23 november 2026");
        assertThat(text(browser, round + "/historik")).contains("Omgången öppnad", "Omgången avslutad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=x&page=-1&order=y",
                "?unit=abc&answer=9&need=9",
                "?sort=UNIT&text=%",
                "?answer=RED",
                "?answer=UNANSWERED&sort=ANSWERED",
                "?answer=NOTHING_NEW&need=OPEN",
                "?page=2147483647"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/lagesrapporter/svar" + query)).hasStatusOk();
    }

    @Test
    void theListIsAFileToo() throws Exception {
        answered("Behov " + mark);
        assertThat(browser.get("/lagesrapporter/svar?format=csv&text=" + mark)
                        .getResponse()
                        .getContentAsString())
                .contains(SCHOOLS + ";2026-11-23;Behöver uppmärksamhet;" + mark + ";Behov " + mark + ";Väntar på svar");
    }

    @Test
    void theCadenceOpensOneRoundADayItIsDueHoweverOftenItIsAsked() {
        close();
        var form = browser.form("/lagesrapporter/takt");
        assertThat(form.fill("every", "").send()).hasStatus(422).bodyText().contains("Fyll i fältet.");
        assertThat(form.fill("every", "MONTH").send()).hasStatus(422).bodyText().contains("Välj vilken dag");
        assertThat(form.fill("startsOn", "2026-11-22").send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj i dag");
        assertThat(form.fill("startsOn", "2026-11-23").fill("days", "61").send())
                .hasStatus(422);
        assertThat(form.fill("days", "7").send()).hasStatus(303);
        var before = count("statusupdate_round");
        try {
            rounds.askWhenDue();
            close();
            rounds.askWhenDue();
            assertThat(count("statusupdate_round")).isEqualTo(before + 1);
            assertThat(jdbc.sql("select last_day::text from statusupdate_round where due_on = '2026-11-23'")
                            .query(String.class)
                            .single())
                    .isEqualTo("2026-11-30");
            assertThat(text(browser, "/lagesrapporter")).contains("av sig själv 23 december 2026");
            assertThat(text(browser, "/lagesrapporter/takt/historik")).contains("Takten ändrad", "Varje månad");
        } finally {
            jdbc.sql("update statusupdate_cadence set every = 'OFF', starts_on = null")
                    .update();
            jdbc.sql("update statusupdate_round set due_on = null").update();
        }
    }

    @Test
    void aRoundThatRunsIsFinishedBeforeTheCadenceAsksAgain() {
        jdbc.sql("update statusupdate_cadence set every = 'MONTH', starts_on = '2026-11-01'")
                .update();
        var before = count("statusupdate_round");
        try {
            rounds.askWhenDue();
            assertThat(count("statusupdate_round")).isEqualTo(before);
            jdbc.sql(
                            "update statusupdate_round set opened_on = '2026-11-01', last_day = '2026-11-22' where closed_on is null")
                    .update();
            assertThat(text(browser, "/lagesrapporter")).contains("Försenat svar");
            rounds.askWhenDue();
            assertThat(count("statusupdate_round")).isEqualTo(before + 1);
        } finally {
            jdbc.sql("update statusupdate_cadence set every = 'OFF', starts_on = null")
                    .update();
            jdbc.sql("update statusupdate_round set due_on = null").update();
        }
    }

    @Test
    void theOverviewCostsTheSameHoweverManyRoundsThereAre() {
        browser.get("/lagesrapporter");
        var before = statements.during(() -> browser.get("/lagesrapporter")).size();
        answered("Behov " + mark);
        browser.form(ROUND + "/ny").send();
        assertThat(statements.during(() -> browser.get("/lagesrapporter")))
                .hasSize(before)
                .hasSizeLessThanOrEqualTo(12);
    }

    private String answered(String need) {
        var address = address(SCHOOLS);
        var form = her.form(address + "/svar")
                .fill("light", "YELLOW")
                .fill("words", mark)
                .fill("need", need);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        return address;
    }

    private String address(String unit) {
        return "/lagesrapporter/" + jdbc.sql("""
                        select max(s.id) from statusupdate s join unit u on u.id = s.unit_id where u.name_sv = ?""").param(unit).query(Long.class).single();
    }

    private void close() {
        jdbc.sql("update statusupdate_round set closed_on = '2026-11-23' where closed_on is null")
                .update();
    }

    private Long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String text(Browser who, String address) {
        var page = who.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).text();
    }
}
