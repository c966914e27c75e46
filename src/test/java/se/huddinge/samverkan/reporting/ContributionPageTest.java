package se.huddinge.samverkan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

/** A unit finds its part drafted, writes a few lines and sends it; the coordinator sends it back or is content. */
@PageTest
class ContributionPageTest {
    static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    static final String CULTURE = "Kultur- och fritidsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transactions;

    Browser her;
    String mark = "Bidrag " + Mark.next();
    String round;
    String address;

    @BeforeEach
    void anOpenRound() {
        her = browser.as("kontaktperson");
        round = browser.form("/rapporter/ny?kind=OTHER")
                .fill("title", mark)
                .fill("periodFrom", "2026-01-01")
                .fill("periodTo", "2026-10-31")
                .fill("opensOn", "2026-11-01")
                .fill("dueOn", "2026-11-20")
                .fill("compileOn", "2026-12-01")
                .fill("handoverOn", "2026-12-10")
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.form(round + "/oppning").send()).hasRedirectedUrl(round);
        address = of(SCHOOLS);
    }

    /** The status updates of others are not asked for while a round is open. */
    @AfterEach
    void closeWhatIsOpen() {
        jdbc.sql("update reporting_round set status = 'COMPILED', compiled_on = '2026-11-23' where status = 'OPEN'")
                .update();
    }

    @Test
    void itIsDraftedFromWhatTheUnitRegisteredAndEachFigureLeadsToItsRows() {
        var unit = unit(SCHOOLS);
        var page = Jsoup.parse(Browser.html(her.get(address)));
        var link = page.select("main table a[href^=/aktiviteter]").first();
        var counted = jdbc.sql("""
                        select count(*) from activity a where a.status = 'DONE'
                            and a.held_on between '2026-01-01' and '2026-10-31' and (a.unit_id = :unit or exists (
                                select 1 from activity_participant p where p.activity_id = a.id and p.unit_id = :unit))""").param("unit", unit).query(Long.class).single();
        assertThat(link.text()).startsWith(counted == 0 ? "inga" : counted + " ");
        assertThat(link.attr("href"))
                .isEqualTo("/aktiviteter?state=DONE&unit=" + unit + "&from=2026-01-01&to=2026-10-31");
        for (var figure : page.select("main table td a:not([href^=/platser])"))
            assertThat(Jsoup.parse(Browser.html(her.get(figure.attr("href"))))
                            .select("#rows-heading")
                            .text())
                    .as(figure.attr("href"))
                    .matches("(?i)("
                            + figure.text().replaceFirst("^inga .*", "0|inga").split(" ")[0] + ") .*");
        for (var figure : page.select("main table td a[href^=/platser]"))
            assertThat(her.get(figure.attr("href"))).hasStatusOk();
        assertThat(Jsoup.parse(Browser.html(her.get(address + "/redigera"))).select("input[name=included][checked]"))
                .isNotEmpty();
    }

    @Test
    void itIsWrittenSentReturnedSentAgainAndDone() {
        assertThat(text(her, "/min-forvaltning"))
                .contains("Bidrag till " + mark)
                .doesNotContain("hur går det?");
        var draft = her.form(address + "/redigera").fill("text", "Utkast " + mark);
        assertThat(draft.send()).hasRedirectedUrl(address);
        assertThat(draft.send()).hasRedirectedUrl(address);
        assertThat(text(her, address)).contains("Utkast " + mark, "Försenat");
        var sending = submit(her, address, "Färdigt " + mark);
        assertThat(sending.send()).hasRedirectedUrl(address);
        assertThat(sending.send()).hasRedirectedUrl(address);
        assertThat(her.get(address + "/redigera")).hasStatus(422).bodyText().contains("är inlämnat");
        assertThat(text(her, "/min-forvaltning")).doesNotContain(mark);
        var returning = browser.form(address + "/ater");
        assertThat(returning.send()).hasStatus(422);
        assertThat(returning
                        .fill("reason", "Hur många deltog? " + mark)
                        .fill("answerBy", "2026-11-22")
                        .send())
                .hasStatus(422);
        returning.fill("answerBy", "2026-11-30");
        assertThat(returning.send()).hasRedirectedUrl(address);
        assertThat(returning.send()).hasRedirectedUrl(address);
        assertThat(text(her, address)).contains("Hur många deltog?", "Senast 30 november 2026");
        assertThat(text(her, "/min-forvaltning")).contains("Hur många deltog?");
        assertThat(submit(her, address, "Trettio " + mark).send()).hasRedirectedUrl(address);
        var finishing = browser.form(address + "/klart");
        assertThat(finishing.send()).hasRedirectedUrl(round);
        assertThat(finishing.send()).hasRedirectedUrl(round);
        assertThat(browser.get(address + "/klart")).hasStatus(422);
        assertThat(text(browser, address + "/historik"))
                .contains("Tillfrågad", "Utkast sparat", "Inlämnat", "Åter för komplettering", "Klart", "Trettio")
                .doesNotContain("??", "agreedWith", "ACTIVITIES", "INCLUDED");
    }

    @Test
    void whatIsBeingWrittenIsReadByNobodyElse() {
        her.form(address + "/redigera").fill("text", "Hemligt " + mark).send();
        for (var who : new String[] {"ledning", "kontaktperson2"}) {
            assertThat(browser.as(who).get(address)).hasStatus(404);
            assertThat(browser.as(who).get(address + "/historik")).hasStatus(404);
            assertThat(text(browser.as(who), round)).contains("Utkast").doesNotContain("Hemligt");
            assertThat(browser.as(who).get(round + "?format=csv")).bodyText().doesNotContain("Hemligt");
            assertThat(Browser.html(browser.as(who).ask("/sok", "q", mark))).doesNotContain("Hemligt");
        }
        assertThat(text(browser, address)).contains("Hemligt");
        assertThat(browser.as("kontaktperson2").get(address + "/redigera")).hasStatus(404);
        submit(her, address, "Öppet " + mark).send();
        assertThat(text(browser.as("ledning"), address)).contains("Öppet " + mark);
        assertThat(browser.as("ledning").get(address)).bodyText().doesNotContain("/historik", "/redigera", "/ater");
        assertThat(Browser.html(browser.as("ledning").ask("/sok", "q", mark))).contains(address);
        assertThat(browser.as("ledning").get(address + "/historik")).hasStatus(404);
        assertThat(browser.as("kontaktperson2").get(address + "/redigera")).hasStatus(403);
        assertThat(her.get(address + "/ater")).hasStatus(403);
        assertThat(her.get(address + "/klart")).hasStatus(403);
    }

    @Test
    void nothingToReportIsAnAnswer() {
        var form = her.form(address + "/redigera")
                .fill("nothingToReport", "true")
                .fill("agreedWith", "Eva Chef")
                .fill("agreedOn", "2026-11-20");
        assertThat(form.fill("text", "Annat").under("/inlamning").send())
                .hasStatus(422)
                .bodyText()
                .contains("Ni har skrivit en text", "Annat");
        assertThat(form.fill("text", "").under("/inlamning").send()).hasRedirectedUrl(address);
        assertThat(text(browser, round)).contains("Inget att redovisa");
        assertThat(text(browser, address)).contains("Eva Chef, 2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text,       '',           Skriv en text
            agreedWith, '',           Skriv namnet på den chef
            agreedOn,   '',           Skriv vilken dag
            agreedOn,   2026-11-24,   kan inte ligga i framtiden
            text,       Åsa 19811218-9876, ser ut som ett personnummer
            """)
    void whatCannotBeSentIsSaidAtTheFieldAndStaysThere(String field, String value, String message) {
        assertThat(submit(her, address, mark).fill(field, value).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
        assertThat(status()).isEqualTo("NOT_STARTED");
    }

    @Test
    void aTextThatIsTooLongIsKeptAsADraftAndNeverLost() {
        var long3000 = mark + " " + "x".repeat(3000);
        assertThat(submit(her, address, long3000).send())
                .hasStatus(422)
                .bodyText()
                .contains("Texten får vara högst 2000 tecken", long3000);
        assertThat(her.form(address + "/redigera").fill("text", long3000).send())
                .hasRedirectedUrl(address);
        var pasted = mark + "y".repeat(50_000);
        assertThat(her.form(address + "/redigera").fill("text", pasted).send())
                .hasStatus(422)
                .bodyText()
                .contains("20", pasted);
    }

    @Test
    void whatIsPastedIsTextAndNothingElse() {
        var pasted = "<script>alert('" + mark + "')</script><o:p class=MsoNormal>Tabell\t1\t2</o:p>";
        assertThat(submit(her, address, pasted).send()).hasRedirectedUrl(address);
        var page = Browser.html(her.get(address));
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<o:p").contains("&lt;script&gt;");
        assertThat(Jsoup.parse(page).text()).contains("<script>alert('" + mark, "Tabell");
    }

    @Test
    void aTableFromWordIsKeptAsItWasAndWovenIn() {
        var pasted = "Enhet\tAntal\r\n”Skolan”\t12\r\n•\tPraktik\u00a0– höst " + mark;
        assertThat(submit(her, address, pasted).send()).hasRedirectedUrl(address);
        browser.form(address + "/ater").fill("reason", "Mer " + mark).send();
        assertThat(Jsoup.parse(Browser.html(her.get(address + "/redigera")))
                        .select("textarea")
                        .val())
                .isEqualTo(pasted.replace("\r\n", "\n"));
        assertThat(submit(her, address, pasted).send()).hasRedirectedUrl(address);
        var units = Jsoup.parse(Browser.html(browser.get(round + "/rapport/utkast")))
                .select("#UNITS");
        assertThat(units.select("p").text()).contains("Enhet Antal ”Skolan” 12");
        assertThat(units.select("li").text()).contains("Praktik – höst " + mark);
    }

    @Test
    void aUnitWhoseContactPersonIsGoneIsTheCoordinatorsToWriteFor() {
        var its = of(CULTURE);
        var other = browser.as("kontaktperson2");
        assertThat(other.form(its + "/redigera")
                        .fill("text", "Påbörjat " + mark)
                        .send())
                .hasRedirectedUrl(its);
        var form = submit(other, its, "Sent " + mark);
        var holding = jdbc.sql("""
                        select h.id from holding h join account a on a.id = h.account_id
                        where a.username = 'kontaktperson2' and h.valid_to is null""").query(Long.class).single();
        jdbc.sql("update holding set valid_to = '2026-11-22' where id = ?")
                .param(holding)
                .update();
        try {
            assertThat(form.send().getResponse().getStatus()).isIn(403, 404);
            assertThat(text(browser, round))
                    .contains(CULTURE + " Utkast Försenat")
                    .contains("Vakant");
            assertThat(text(browser, its)).contains("Påbörjat " + mark, "Vakant");
            assertThat(text(browser, round + "/rapport/utkast")).contains(CULTURE + " Utan bidrag");
            assertThat(submit(browser, its, "Åt dem " + mark).send()).hasRedirectedUrl(its);
            assertThat(text(browser, round + "/rapport/utkast"))
                    .contains("Åt dem " + mark)
                    .doesNotContain(CULTURE + " Utan bidrag");
        } finally {
            jdbc.sql("update holding set valid_to = null where id = ?")
                    .param(holding)
                    .update();
        }
    }

    /** Ended without going into another: what it was asked is still asked, and told of when it is not answered. */
    @Test
    void aUnitThatIsDissolvedMidRoundIsStillAccountedFor() {
        var unit = jdbc.sql("""
                        insert into unit (submission_id, kind, name_sv, executive_office, valid_from, valid_to)
                        values (gen_random_uuid(), 'DEPARTMENT', ?, false, '2020-01-01', '2026-11-10') returning id""").param("Upplöst " + mark).query(Long.class).single();
        jdbc.sql("""
                        insert into reporting_contribution (round_id, unit_id, status)
                        select id, ?, 'NOT_STARTED' from reporting_round where title = ?""").params(unit, mark).update();
        var its = round + "/bidrag/" + unit;
        assertThat(text(browser, round)).contains("Upplöst " + mark, "Upphörde 2026-11-10.");
        assertThat(text(browser, round + "/rapport/utkast")).contains("Upplöst " + mark + " Utan bidrag");
        assertThat(submit(browser, its, "Det sista " + mark).send()).hasRedirectedUrl(its);
        assertThat(text(browser, round + "/rapport/utkast"))
                .contains("Upplöst " + mark + " Det sista " + mark)
                .doesNotContain("Upplöst " + mark + " Utan bidrag");
    }

    @Test
    void aFigureThatIsUntickedIsLeftOutAndStaysSo() {
        var form = submit(her, address, mark).fill("included", "PROJECTS");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(jdbc.sql("""
                        select string_agg(kind, ',') from reporting_contribution_line l
                            join reporting_contribution c on c.id = l.contribution_id
                        where c.text = ? and included""").param(mark).query(String.class).single()).isEqualTo("PROJECTS");
        assertThat(text(her, address)).contains("Utelämnat", "Som det var när bidraget lämnades in");
    }

    @Test
    void twoWhoWriteAtOnceAreToldSoAndNothingIsLost() {
        var one = her.form(address + "/redigera").fill("text", "Tidigt " + mark);
        var other = browser.form(address + "/redigera").fill("text", "Sedan " + mark);
        assertThat(one.send()).hasStatus(303);
        assertThat(other.send()).hasStatus(409).bodyText().contains("Sedan " + mark, "Tidigt " + mark);
    }

    @Test
    void aClosedRoundTakesNoMore() {
        var form = submit(her, address, mark);
        browser.form(round + "/stangning").fill("reason", "Tiden är ute").send();
        assertThat(form.send()).hasStatus(422).bodyText().contains("inte öppen");
        assertThat(her.get(address + "/redigera")).hasStatus(422);
        assertThat(status()).isEqualTo("NOT_STARTED");
    }

    /** The one who closes it has begun; the other waits, and is told that it is closed. */
    @Test
    void whoSendsWhileTheRoundIsBeingClosedComesBeforeOrAfterAndNeverBetween() {
        var form = submit(her, address, mark);
        var sent = transactions.execute(status -> {
            jdbc.sql("select id from reporting_round where title = ? for update")
                    .param(mark)
                    .query(Long.class)
                    .single();
            var sending = CompletableFuture.supplyAsync(form::send);
            while (jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                                    .query(Long.class)
                                    .single()
                            == 0
                    && !sending.isDone()) Thread.onSpinWait();
            jdbc.sql("update reporting_round set status = 'COMPILED', compiled_on = '2026-11-23' where title = ?")
                    .param(mark)
                    .update();
            return sending;
        });
        assertThat(sent.join()).hasStatus(422).bodyText().contains("inte öppen");
        assertThat(status()).isEqualTo("NOT_STARTED");
    }

    @Test
    void aUnitThatGoesIntoAnotherLeavesItsContributionToThatOne() {
        var unit = jdbc.sql("""
                        insert into unit (submission_id, kind, name_sv, executive_office, valid_from, valid_to, successor_id)
                        values (gen_random_uuid(), 'DEPARTMENT', ?, false, '2020-01-01', '2026-11-10', ?) returning id""").params(mark, unit(SCHOOLS)).query(Long.class).single();
        var id = Long.valueOf(round.substring(round.lastIndexOf('/') + 1));
        jdbc.sql("insert into reporting_contribution (round_id, unit_id, status) values (?, ?, 'NOT_STARTED')")
                .params(id, unit)
                .update();
        var its = round + "/bidrag/" + unit;
        assertThat(text(browser, round)).contains(mark, "Upphörde 2026-11-10.", "Uppgick i");
        assertThat(text(her, "/min-forvaltning?unit=" + unit(SCHOOLS))).contains("Bidrag till " + mark);
        assertThat(text(her, "/att-gora?kind=reporting.due.CONTRIBUTION")).contains(mark);
        assertThat(submit(her, its, "Från den nya " + mark).send()).hasRedirectedUrl(its);
        assertThat(browser.as("kontaktperson2").get(its)).hasStatusOk();
        jdbc.sql("update unit set successor_id = null where id = ?").param(unit).update();
        assertThat(her.get(its + "/redigera")).hasStatus(403);
        assertThat(browser.form(its + "/klart").send()).hasStatus(303);
    }

    @Test
    void whatIsDueIsTheUnitsAndItsStatusUpdateIsNot() {
        assertThat(browser.form("/lagesrapporter/omgangar/ny").send()).hasStatus(422);
        assertThat(text(her, "/att-gora?kind=reporting.due.CONTRIBUTION")).contains("Bidrag till rapport", mark);
        assertThat(text(browser, "/att-gora?whose=ALL&kind=reporting.due.COMPILE"))
                .contains(mark);
        submit(her, address, mark).send();
        browser.form(address + "/ater").fill("reason", "Mer " + mark).send();
        assertThat(text(her, "/att-gora?kind=reporting.due.RETURNED")).contains("åter för komplettering", mark);
    }

    @Test
    void aPageCostsAFixedNumberOfStatements() {
        her.get(address);
        assertThat(statements.during(() -> her.get(address))).hasSizeLessThanOrEqualTo(12);
    }

    private Browser.Form submit(Browser who, String where, String text) {
        return who.form(where + "/redigera")
                .fill("text", text)
                .fill("agreedWith", "Eva Chef")
                .fill("agreedOn", "2026-11-20")
                .under("/inlamning");
    }

    private String of(String unit) {
        return round + "/bidrag/" + unit(unit);
    }

    private Long unit(String name) {
        return jdbc.sql("select id from unit where name_sv = ? and valid_to is null")
                .param(name)
                .query(Long.class)
                .single();
    }

    private String status() {
        return jdbc.sql(
                        "select c.status from reporting_contribution c join reporting_round r on r.id = c.round_id where r.title = ? and unit_id = ?")
                .params(mark, unit(SCHOOLS))
                .query(String.class)
                .single();
    }

    private static String text(Browser who, String address) {
        var page = who.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).text();
    }
}
