package se.huddinge.samverkan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.reporting.listing.ReportDues;

/** The coordinator plans a round, opens it, sees who is where and closes it; the units write meanwhile. */
@PageTest
class ReportRoundPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    MockMvcTester mvc;

    String title = "Omgång " + Mark.next();

    /** The status updates of others are not asked for while a round is open. */
    @AfterEach
    void closeWhatIsOpen() {
        jdbc.sql("update reporting_round set status = 'COMPILED', compiled_on = '2026-11-23' where status = 'OPEN'")
                .update();
    }

    @Test
    void theNextAccountByTheCalendarIsSuggestedWithTheDatesOfTheSettings() {
        var page = browser.get("/rapporter/ny?kind=ANNUAL");
        var html = Jsoup.parse(Browser.html(page));
        assertThat(html.getElementById("title").val()).isEqualTo("Verksamhetsberättelse 2026");
        assertThat(html.getElementById("periodFrom").val()).isEqualTo("2026-01-01");
        assertThat(html.getElementById("periodTo").val()).isEqualTo("2026-12-31");
        assertThat(html.getElementById("opensOn").val()).isEqualTo("2026-12-21");
        assertThat(html.getElementById("dueOn").val()).isEqualTo("2027-01-20");
        assertThat(html.getElementById("compileOn").val()).isEqualTo("2027-01-31");
        assertThat(html.select("input[name=unitIds][checked]")).isNotEmpty();
        var interim = Jsoup.parse(Browser.html(browser.get("/rapporter/ny?kind=INTERIM_1")));
        assertThat(interim.getElementById("periodTo").val()).isEqualTo("2027-03-31");
        assertThat(interim.getElementById("dueOn").val()).isEqualTo("2027-04-12");
        assertThat(interim.getElementById("handoverOn").val()).isEqualTo("2027-04-25");
    }

    @Test
    void aKindThatTheMunicipalityDoesNotGiveIsNotOffered() {
        var setting = browser.as("administrator").form("/administration/installningar/reporting.has-interim-1");
        setting.fill("value", "false").send();
        try {
            assertThat(text(browser, "/rapporter/ny")).doesNotContain("Delårsrapport 1");
        } finally {
            browser.as("administrator")
                    .form("/administration/installningar/reporting.has-interim-1")
                    .fill("value", "true")
                    .send();
        }
        assertThat(text(browser, "/rapporter/ny")).contains("Delårsrapport 1");
    }

    @Test
    void aRoundIsPlannedOpenedClosedAndOpenedAnewWithAReason() {
        var form = blank();
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(count("reporting_round", "title = '" + title + "'")).isEqualTo(1);
        assertThat(text(browser, address)).contains("Planerad", "Öppna omgången", "Ej påbörjat");
        var opening = browser.form(address + "/oppning");
        assertThat(opening.send()).hasRedirectedUrl(address);
        assertThat(opening.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address + "/oppning")).hasStatus(422);
        assertThat(text(browser, address)).contains("Öppen för bidrag");
        var closing = browser.form(address + "/stangning");
        assertThat(closing.send()).hasStatus(422).bodyText().contains("väntar på det som saknas");
        assertThat(closing.fill("reason", "De hann inte").send()).hasRedirectedUrl(address);
        assertThat(closing.send()).hasRedirectedUrl(address);
        assertThat(text(browser, address)).contains("Stängd", "Skäl: De hann inte");
        assertThat(browser.get(address + "/redigera")).hasStatus(422);
        var reopening = browser.form(address + "/ateroppning");
        assertThat(reopening.send()).hasStatus(422).bodyText().contains("Skriv varför");
        assertThat(reopening.fill("reason", "Kommunstyrelsen bad om det").send())
                .hasRedirectedUrl(address);
        assertThat(text(browser, address)).contains("Öppen för bidrag");
        assertThat(text(browser, address + "/historik"))
                .contains("Omgången planerad", "Omgången öppnad", "Omgången stängd", "öppnad igen", "De hann inte")
                .doesNotContain("??", "periodFrom", "EXECUTIVE", "SUMMARY");
    }

    @Test
    void aLegalAccountIsAskedForOnce() {
        var first = browser.form("/rapporter/ny?kind=INTERIM_2");
        var address = first.send().getResponse().getRedirectedUrl();
        assertThat(browser.form("/rapporter/ny?kind=INTERIM_2")
                        .fill("periodFrom", "2027-01-01")
                        .fill("periodTo", "2027-08-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Det finns redan en omgång");
        assertThat(text(browser, address))
                .contains("Delårsrapport per 2027-08-31", "inom två månader", "31 oktober 2027");
        assertThat(browser.form(address + "/redigera")
                        .fill("handoverOn", "2027-11-01")
                        .send())
                .hasRedirectedUrl(address);
        assertThat(text(browser, address)).contains("senare än kommunallagen säger");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,      '',         Fyll i fältet.
            periodTo,   2025-01-01, ligger före den första
            dueOn,      2026-01-01, innan omgången öppnas
            compileOn,  2026-01-01, innan bidragen ska in
            handoverOn, 2026-01-01, innan den är sammanställd
            periodTo,   20260-01-01, Skriv
            sections[2].maxLength, 99,    Skriv minst 100
            sections[2].maxLength, 20001, Skriv högst
            unitIds,    987654321,  finns inte längre
            """)
    void whatCannotBePlannedIsSaidAtTheField(String field, String value, String message) {
        assertThat(blank().fill(field, value).send()).hasStatus(422).bodyText().contains(message);
    }

    @Test
    void aPlannedRoundIsCancelledWithAReasonAndCanBePlannedAnew() throws Exception {
        var calendar = browser.form("/rapporter/ny?kind=ANNUAL");
        var address = calendar.fill("title", title).send().getResponse().getRedirectedUrl();
        var next = Jsoup.parse(Browser.html(browser.get("/rapporter/ny?kind=ANNUAL")));
        assertThat(next.getElementById("periodTo").val()).isEqualTo("2027-12-31");
        var form = browser.form(address + "/installd");
        assertThat(form.send()).hasStatus(422).bodyText().contains("Skriv varför omgången ställs in");
        assertThat(form.fill("reason", "Fel år").send()).hasRedirectedUrl(address);
        assertThat(form.send()).as("a double click").hasRedirectedUrl(address);
        assertThat(text(browser.as("ledning"), address))
                .contains("Inställd", "Omgången ställdes in den 23 november 2026", "Skäl: Fel år")
                .doesNotContain("Ställ in omgången");
        for (var step : new String[] {"/oppning", "/stangning", "/ateroppning", "/installd", "/redigera"})
            assertThat(browser.get(address + step)).hasStatus(422).bodyText().contains("är inställd");
        assertThat(browser.get(address + "/rapport/lasning")).hasStatus(422);
        assertThat(text(browser, "/rapporter?status=CANCELLED&text=" + title)).contains("1 omgång", "Inställd");
        assertThat(text(browser, "/rapporter?status=PLANNED&text=" + title)).contains("Inga omgångar");
        assertThat(text(browser, "/rapporter?sort=STATUS&text=" + title)).contains("1 omgång");
        assertThat(browser.get("/rapporter?format=csv&text=" + title)
                        .getResponse()
                        .getContentAsString())
                .contains(";Inställd;2026-11-23;");
        assertThat(text(browser, address + "/historik")).contains("Omgången inställd", "Fel år");
        assertThat(text(browser, "/att-gora")).doesNotContain(title);
        var again = Jsoup.parse(Browser.html(browser.get("/rapporter/ny?kind=ANNUAL")));
        assertThat(again.getElementById("periodTo").val()).isEqualTo("2026-12-31");
        var anew =
                browser.form("/rapporter/ny?kind=ANNUAL").send().getResponse().getRedirectedUrl();
        assertThat(anew).isNotEqualTo(address);
        browser.form(anew + "/installd").fill("reason", "Prov").send();
    }

    @Test
    void anOpenRoundAsksNobodyOnceItIsCancelledAndItsDraftsAreRead() {
        var address = blank().send().getResponse().getRedirectedUrl();
        browser.form(address + "/oppning").send();
        var unit = jdbc.sql("select id from unit where name_sv = ?")
                .param(Desk.SCHOOLS)
                .query(Long.class)
                .single();
        var contribution = address + "/bidrag/" + unit;
        browser.form(contribution + "/redigera").fill("text", "Påbörjat utkast").send();
        var her = browser.as("kontaktperson");
        assertThat(text(her, "/min-forvaltning")).contains("Bidrag till " + title);
        var form = browser.form(address + "/installd");
        assertThat(text(browser, address + "/installd")).contains("har börjat skriva", Desk.SCHOOLS);
        assertThat(form.fill("reason", "Öppnad av misstag").send()).hasRedirectedUrl(address);
        assertThat(text(her, "/min-forvaltning")).doesNotContain(title);
        assertThat(text(browser, "/att-gora")).doesNotContain(title);
        assertThat(text(her, contribution)).contains("Påbörjat utkast").doesNotContain("Skriv bidraget");
        assertThat(her.get(contribution + "/redigera")).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from (" + ReportDues.ASKED + ") asked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRoundInWhichSomebodyHasHandedInIsClosedInstead() {
        var address = blank().send().getResponse().getRedirectedUrl();
        browser.form(address + "/oppning").send();
        var unit = jdbc.sql("select id from unit where name_sv = ?")
                .param(Desk.SCHOOLS)
                .query(Long.class)
                .single();
        var form = browser.form(address + "/installd").fill("reason", "Ångrar mig");
        browser.form(address + "/bidrag/" + unit + "/redigera")
                .fill("text", "Klart")
                .fill("agreedWith", "Chefen")
                .fill("agreedOn", "2026-11-20")
                .under("/inlamning")
                .send();
        assertThat(form.send())
                .hasStatus(422)
                .bodyText()
                .contains(Desk.SCHOOLS + " har lämnat in", "Stäng den för bidrag i stället");
        assertThat(text(browser, address)).doesNotContain("Ställ in omgången");
        assertThat(browser.get(address + "/installd")).hasStatus(422);
    }

    @Test
    void aBoardThatIsGivenTheAccountIsNamed() throws Exception {
        var board = jdbc.sql("select id from unit where name_sv = 'Förskolenämnden'")
                .query(Long.class)
                .single();
        assertThat(blank().fill("recipients", "BOARD").send())
                .hasStatus(422)
                .bodyText()
                .contains("Kryssa för vilken nämnd");
        assertThat(blank().fill("boardIds", 987654321).send())
                .hasStatus(422)
                .bodyText()
                .contains("finns inte längre");
        var address = blank().fill("recipients", "COUNCIL")
                .fill("boardIds", board)
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(text(browser, address)).contains("Mottagare Högskolerådet, Förskolenämnden");
        assertThat(text(browser, "/rapporter?recipient=BOARD&text=" + title)).contains("1 omgång", "Förskolenämnden");
        assertThat(text(browser, "/rapporter?recipient=OTHER&text=" + title)).contains("Inga omgångar");
        assertThat(text(browser, "/rapporter?text=förskolenämnden")).contains(title);
        assertThat(browser.get("/rapporter?format=csv&text=" + title)
                        .getResponse()
                        .getContentAsString())
                .contains(";Högskolerådet, Förskolenämnden");
        assertThat(browser.form(address + "/redigera")
                        .fill("boardIds")
                        .fill("recipients", "COUNCIL")
                        .send())
                .hasStatus(303);
        assertThat(text(browser, address)).contains("Mottagare Högskolerådet").doesNotContain("Förskolenämnden");
        assertThat(text(browser, address + "/historik"))
                .contains("Vilken nämnd")
                .doesNotContain("??");
    }

    @Test
    void whoReadsEnglishIsToldWhichBoardsInEnglish() {
        var boards = jdbc.sql("select id from unit where name_sv in ('Förskolenämnden', 'Grundskolenämnden')")
                .query(Long.class)
                .list();
        blank().fill("boardIds", boards.toArray()).send();
        for (var address : new String[] {"", "&format=csv"})
            assertThat(mvc.get()
                            .uri("/rapporter?text=" + title + address)
                            .locale(Locale.ENGLISH)
                            .with(user("ledning")))
                    .as(address)
                    .bodyText()
                    .contains("Compulsory School Board, Preschool Board")
                    .doesNotContain("nämnden");
        assertThat(text(browser, "/rapporter?text=" + title)).contains("Förskolenämnden, Grundskolenämnden");
        assertThat(text(browser, "/rapporter?text=preschool board")).contains(title);
    }

    @Test
    void twoWhoChangeTheSameRoundAreToldSo() {
        var address = blank().send().getResponse().getRedirectedUrl();
        var one = browser.form(address + "/redigera");
        var other = browser.form(address + "/redigera");
        assertThat(one.fill("instruction", "Skriv kort").send()).hasStatus(303);
        assertThat(other.fill("instruction", "Skriv mycket").send())
                .hasStatus(409)
                .bodyText()
                .contains("Skriv mycket", "Skriv kort");
    }

    @Test
    void whoIsAskedCanBeChangedUntilSheHasBegun() {
        var address = blank().send().getResponse().getRedirectedUrl();
        var id = Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
        var units = jdbc.sql("select unit_id from reporting_contribution where round_id = ? order by unit_id")
                .param(id)
                .query(Long.class)
                .list();
        assertThat(browser.form(address + "/redigera")
                        .fill("unitIds", units.get(0), units.get(1))
                        .send())
                .hasStatus(303);
        assertThat(count("reporting_contribution", "round_id = " + id)).isEqualTo(2);
        assertThat(browser.form(address + "/oppning").send()).hasStatus(303);
        assertThat(browser.form(address + "/bidrag/" + units.get(0) + "/redigera")
                        .fill("text", "Påbörjat")
                        .send())
                .hasStatus(303);
        assertThat(browser.form(address + "/redigera")
                        .fill("unitIds", units.get(1))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("har börjat skriva");
        assertThat(browser.form(address + "/redigera")
                        .fill("unitIds", units.get(0))
                        .send())
                .hasStatus(303);
        assertThat(count("reporting_contribution", "round_id = " + id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=x&page=-1&order=y",
                "?kind=abc&status=9&year=x",
                "?sort=DUE&text=%",
                "?sort=HANDOVER&year=2027",
                "?status=OPEN&sort=STATUS&kind=ANNUAL",
                "?page=2147483647"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/rapporter" + query)).hasStatusOk();
    }

    @Test
    void theListFiltersAndIsAFileToo() throws Exception {
        blank().send();
        assertThat(text(browser, "/rapporter?status=PLANNED&text=" + title)).contains("1 omgång", title);
        assertThat(text(browser, "/rapporter?status=OPEN&text=" + title)).contains("Inga omgångar");
        assertThat(browser.get("/rapporter?format=csv&text=" + title)
                        .getResponse()
                        .getContentAsString())
                .contains(title + ";Annan redovisning;2026-01-01;2026-10-31;Planerad;");
    }

    @Test
    void aPageCostsTheSameHoweverManyAreAsked() {
        var address = blank().send().getResponse().getRedirectedUrl();
        browser.get(address);
        assertThat(statements.during(() -> browser.get(address))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> browser.get("/rapporter"))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void onlyTheCoordinatorPlansOpensAndCloses() {
        var address = blank().send().getResponse().getRedirectedUrl();
        for (var who : new String[] {"kontaktperson", "ledning"}) {
            assertThat(browser.as(who).get(address)).hasStatusOk().bodyText().doesNotContain("/oppning", "/redigera");
            for (var step : new String[] {"/oppning", "/stangning", "/ateroppning", "/redigera", "/installd"})
                assertThat(browser.as(who).get(address + step)).hasStatus(403);
        }
        assertThat(browser.as("administrator").get(address)).hasStatus(403);
        assertThat(browser.get("/rapporter/987654321")).hasStatus(404);
        assertThat(browser.get("/rapporter/x")).hasStatus(404);
    }

    private Browser.Form blank() {
        return browser.form("/rapporter/ny?kind=OTHER")
                .fill("title", title)
                .fill("periodFrom", "2026-01-01")
                .fill("periodTo", "2026-10-31")
                .fill("opensOn", "2026-11-01")
                .fill("dueOn", "2026-11-20")
                .fill("compileOn", "2026-12-01")
                .fill("handoverOn", "2026-12-10");
    }

    private Long count(String table, String where) {
        assertThat(table).matches(Pattern.compile("[a-z_]+"));
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .query(Long.class)
                .single();
    }

    private static String text(Browser who, String address) {
        var page = who.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).text();
    }
}
