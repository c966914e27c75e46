package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.huddinge.samverkan.reporting.locked.ReportDesk.address;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;

/** R9: a locked report never changes, and from each figure one comes down to its rows and on to today's record. */
@PageTest
class LockedReportTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    ReportDesk desk;
    Long round;
    String report;
    String done = Desk.title();

    @BeforeEach
    void aRoundWithSomethingDone() {
        desk = new ReportDesk(browser, jdbc);
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", done, Desk.KTH)
                .fill("heldOn", "2007-05-14")
                .fill("people", 17)
                .send();
        round = desk.round();
        report = address(round) + "/rapport";
    }

    static String text(Browser reader, String address) {
        var page = reader.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).text();
    }

    List<byte[]> files(int number) {
        var files = new ArrayList<byte[]>();
        for (var link :
                Jsoup.parse(Browser.html(browser.get(report + "/" + number))).select(".files a"))
            files.add(browser.get(link.attr("href")).getResponse().getContentAsByteArray());
        return files;
    }

    /** The report itself, without what is noted beside it. */
    static String told(Browser reader, String address) {
        return Jsoup.parse(Browser.html(reader.get(address)))
                .select("article.doc")
                .outerHtml();
    }

    /** Each figure still leads to as many rows as it says. */
    void everyFigureIsAnswered(String address) {
        var ledning = browser.as("ledning");
        var figures = Jsoup.parse(Browser.html(ledning.get(address))).select("article.doc td a");
        assertThat(figures).hasSizeGreaterThan(20);
        for (var rows : Set.copyOf(figures.eachAttr("href")))
            assertThat(text(ledning, rows)).as(rows).contains("Som de var när rapporten låstes", " rad");
        var version = jdbc.sql("select id from reporting_version where round_id = ?")
                .param(round)
                .query(Long.class)
                .single();
        var today = jdbc.sql("select distinct address from reporting_row where version_id = ?")
                .param(version)
                .query(String.class)
                .list();
        assertThat(today)
                .allSatisfy(record -> assertThat(browser.get(record)).as(record).hasStatusOk());
    }

    @Test
    void whatIsLockedIsTheSameToTheByteWhateverHappens() {
        var upheaval = new Upheaval(browser, jdbc);
        upheaval.before();
        desk.write(round, "Våren gick **bra**.");
        assertThat(browser.get("/rapporter/" + round)).bodyText().doesNotContain("Rapporten är låst");
        assertThat(desk.locking(round).send()).hasRedirectedUrl(report + "/1");
        for (var address : List.of("/rapporter/" + round, "/rapporter"))
            assertThat(browser.get(address)).bodyText().contains("Rapporten är låst");
        var content = desk.content(round, 1);
        var rows = desk.rows(round, 1);
        var files = files(1);
        var told = told(browser.as("ledning"), report + "/1");
        assertThat(files).hasSize(7);
        assertThat(rows).contains(done, upheaval.activity, upheaval.agreement, upheaval.programme, upheaval.unit);
        assertThat(told).contains(upheaval.agreement, upheaval.unit, upheaval.academy);
        assertThat(text(browser.as("ledning"), report + "/1"))
                .contains("Våren gick bra.", "Version 1 är låst", "Anna Bergström", Desk.SCHOOLS);
        try {
            upheaval.after();
            jdbc.sql("update reporting_round set title = 'Annan ' || title where id = ?")
                    .param(round)
                    .update();
            desk.write(round, "Andra ord");
            assertThat(text(browser, report + "/utkast"))
                    .as("the draft follows")
                    .contains("Andra ord", "(ny)")
                    .doesNotContain(upheaval.agreement);
            assertThat(desk.content(round, 1)).isEqualTo(content);
            assertThat(desk.rows(round, 1)).isEqualTo(rows);
            var again = files(1);
            assertThat(again).hasSameSizeAs(files);
            for (int f = 0; f < files.size(); f++) assertThat(again.get(f)).isEqualTo(files.get(f));
            assertThat(told(browser.as("ledning"), report + "/1")).isEqualTo(told);
            everyFigureIsAnswered(report + "/1");
        } finally {
            upheaval.undo();
        }
    }

    @Test
    void fromAFigureOneComesToItsRowsAndOnToTodaysRecord() {
        desk.locking(round).send();
        var ledning = browser.as("ledning");
        var page = Jsoup.parse(Browser.html(ledning.get(report + "/1")));
        var figure = page.select("#SUMMARY td a").first();
        var expected = jdbc.sql("""
                        select count(*) from activity where status = 'DONE' and held_on between '2007-05-01' and '2007-05-31'""").query(Long.class).single();
        assertThat(figure.text()).isEqualTo(String.valueOf(expected));
        var rows = text(ledning, figure.attr("href"));
        assertThat(rows)
                .contains(
                        expected + " rad",
                        "Som de var när rapporten låstes",
                        "Siffran är " + expected,
                        "Avsnitt Sammanfattning Tabell Nyckeltal Rad Aktiviteter Kolumn Perioden");
        var narrowed = figure.attr("href") + "&sort=UNIT&order=DESC&from=2007-05-14&to=2007-05-14&text=" + done;
        assertThat(text(ledning, narrowed)).contains("1 rad", done, "Rensa");
        assertThat(text(ledning, narrowed + "&unit=Ingen")).contains("Inga rader");
        assertThat(statements.during(() -> ledning.get(narrowed))).hasSizeLessThanOrEqualTo(9);
        var id = new Desk(browser, jdbc).activity(done);
        var kept = jdbc.sql("""
                        select kept.address from reporting_row kept join reporting_version v on v.id = kept.version_id
                        where v.round_id = ? and kept.title = ?""").params(round, done).query(String.class).list();
        assertThat(kept).contains("/aktiviteter/" + id);
        assertThat(ledning.get(kept.get(0))).hasStatusOk();
    }

    @Test
    void aCorrectionIsANewVersionWithAReasonAndBothAreRead() {
        desk.write(round, "Första");
        desk.locking(round).send();
        desk.write(round, "Rättad");
        var form = desk.locking(round);
        assertThat(form.send()).hasStatus(422).bodyText().contains("Skriv varför rapporten rättas");
        form.fill("reason", "Siffran var fel");
        assertThat(form.send()).hasRedirectedUrl(report + "/2");
        assertThat(form.send()).as("a double click").hasRedirectedUrl(report + "/2");
        var ledning = browser.as("ledning");
        assertThat(text(ledning, report + "/1")).contains("Första", "Rättad i version 2");
        assertThat(text(ledning, report + "/2")).contains("Rättad", "Skäl till versionen: Siffran var fel");
        assertThat(text(ledning, report + "/2/skillnader")).contains("1 ställe skiljer sig", "Första", "Rättad");
        assertThat(text(ledning, report)).contains("Version 1", "Version 2");
        assertThat(ledning.get(report + "/3")).hasStatus(404);
        assertThat(ledning.get(report + "/1/skillnader")).hasStatus(404);
    }

    /** As if it had been locked before there were pictures. */
    @Test
    void aReportThatWasKeptWithoutPicturesIsReadAsItWas() {
        desk.locking(round).send();
        var now = desk.content(round, 1);
        assertThat(now).contains("\"picture\":{");
        var old = now.replaceAll(",\"picture\":(null|\\{[^}]*})", "");
        jdbc.sql("""
                        insert into reporting_version (submission_id, round_id, number, reason, locked_at, locked_by_id, title,
                            first_day, last_day, content)
                        select gen_random_uuid(), round_id, 2, 'Äldre', locked_at, locked_by_id, title, first_day, last_day, ?
                        from reporting_version where round_id = ?""").params(old, round).update();
        var page = Jsoup.parse(Browser.html(browser.as("ledning").get(report + "/2")));
        assertThat(page.select("figure")).isEmpty();
        assertThat(page.select(".doc table").eachText())
                .isEqualTo(Jsoup.parse(Browser.html(browser.get(report + "/1")))
                        .select(".doc table")
                        .eachText());
        assertThat(desk.content(round, 2)).isEqualTo(old);
    }

    @Test
    void theCoordinatorSeesHowALockedReportDiffersFromToday() throws Exception {
        desk.write(round, "Som det var");
        desk.locking(round).send();
        assertThat(text(browser, report + "/1/idag")).contains("Inget skiljer rapporten från i dag");
        var content = desk.content(round, 1);
        desk.write(round, "Som det blev");
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", Desk.title(), Desk.KTH)
                .fill("heldOn", "2007-05-16")
                .send();
        var link = Jsoup.parse(Browser.html(browser.get(report + "/1"))).select("a[href$=/idag]");
        assertThat(link.text()).isEqualTo("Skillnader mot i dag");
        var page = Jsoup.parse(Browser.html(browser.get(report + "/1/idag")));
        assertThat(page.text())
                .contains(
                        "är låst och står fast",
                        "ställen hade sett annorlunda ut i dag",
                        "Som det var Som det blev",
                        "Sammanfattning · Nyckeltal · Aktiviteter · Perioden",
                        "Om den skrevs i dag");
        assertThat(page.select("#chapter option").eachAttr("value")).contains("Sammanfattning", "Metoder");
        var words = text(browser, report + "/1/idag?chapter=Metoder");
        assertThat(words).contains("Per metod").doesNotContain("Som det blev");
        assertThat(browser.get(report + "/1/idag?chapter=Metoder&format=csv")
                        .getResponse()
                        .getContentAsString())
                .contains("Avsnitt;Ställe;Version 1;Om den skrevs i dag", "Metoder;")
                .doesNotContain("Som det blev");
        assertThat(desk.content(round, 1)).isEqualTo(content);
        for (var who : List.of("kontaktperson", "ledning")) {
            assertThat(browser.as(who).get(report + "/1/idag")).hasStatus(403);
            assertThat(browser.as(who).get(report + "/1")).bodyText().doesNotContain("/idag");
        }
        assertThat(browser.get(report + "/2/idag")).hasStatus(404);
        assertThat(statements.during(() -> browser.get(report + "/1/idag"))).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void whoHasNotSeenTheOtherLockingIsToldSo() {
        var hers = desk.locking(round);
        desk.locking(round).send();
        assertThat(hers.fill("reason", "Jag med").send()).hasStatus(409);
    }

    @Test
    void aReportIsLockedWhenItsRoundIsClosed() {
        jdbc.sql("update reporting_round set status = 'OPEN', compiled_on = null where id = ?")
                .param(round)
                .update();
        assertThat(browser.get(report + "/lasning")).hasStatus(422).bodyText().contains("när omgången är stängd");
        assertThat(browser.crafted(report + "/lasning")
                        .fill("arrangement", "GOALS")
                        .fill("version", 0)
                        .send())
                .hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reporting_version set title = 'x'",
                "delete from reporting_version",
                "update reporting_row set amount = 0",
                "delete from reporting_row",
                "truncate reporting_row",
                "delete from reporting_file",
                "update document_chunk set content = '' where document_id in (select document_id from reporting_file)",
                "insert into reporting_row (version_id, tags, title, amount, address)"
                        + " select max(id), '{late}', 'x', 1, '/x' from reporting_version",
                "insert into reporting_file (version_id, kind, document_id)"
                        + " select max(id), 'OTHER', 1 from reporting_version"
            })
    void theDatabaseRefusesToo(String sql) {
        desk.locking(round).send();
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("locked");
    }

    @Test
    void whatHappensAfterwardsIsNotedBesideIt() {
        desk.locking(round).send();
        var content = desk.content(round, 1);
        var approval = browser.form(report + "/1/godkannande")
                .fill("body", "Kommunstyrelsen")
                .fill("approvedOn", "2026-10-05")
                .fill("paragraph", "142");
        assertThat(approval.send()).hasRedirectedUrl(report + "/1");
        assertThat(approval.send()).as("a double click").hasRedirectedUrl(report + "/1");
        assertThat(browser.get(report + "/1/godkannande")).hasStatus(422);
        var shown = browser.form(report + "/1/presentation");
        assertThat(shown.send()).hasStatus(422);
        shown.fill("forum", "Kommunens ledningsgrupp")
                .fill("presentedOn", "2026-09-29")
                .fill("presentedBy", "Anna Bergström")
                .fill("outcome", "Två uppdrag")
                .fill("nextOn", "2027-02-18");
        assertThat(shown.send()).hasStatus(303);
        assertThat(shown.send()).hasStatus(303);
        var page = text(browser.as("ledning"), report + "/1");
        assertThat(page)
                .contains(
                        "Godkänd av Kommunstyrelsen",
                        "2026-10-05, § 142",
                        "Presenterad för Kommunens ledningsgrupp",
                        "Två uppdrag",
                        "Nästa gång: 2027-02-18");
        assertThat(page.split("Presenterad för", -1)).hasSize(2);
        assertThat(text(browser, ReportDesk.address(round) + "/historik"))
                .contains("Rapporten låst", "Fil Rapporten som PDF", "Godkännande noterat", "Instans Kommunstyrelsen")
                .doesNotContain("approval.", "reportversion.", "reportfile.", "STATEMENT", "2026-11-23T");
        assertThat(desk.content(round, 1)).isEqualTo(content);
    }

    @Test
    void theBoardsThatItIsGivenToStandInItsStatementAndItsApproval() throws Exception {
        jdbc.sql("""
                        insert into reporting_round_board (round_id, board_id)
                        select ?, id from unit where name_sv in ('Förskolenämnden', 'Grundskolenämnden')""").param(round).update();
        desk.locking(round).send();
        var links = Jsoup.parse(Browser.html(browser.get(report + "/1"))).select(".files a");
        for (var kind : List.of("Tjänsteutlåtande", "Anmälningsärende")) {
            var link = links.stream()
                    .filter(one -> one.text().startsWith(kind))
                    .findFirst()
                    .orElseThrow();
            var file = browser.get(link.attr("href")).getResponse().getContentAsByteArray();
            try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                    var read = new XWPFWordExtractor(word)) {
                assertThat(read.getText()).contains("Till\tFörskolenämnden, Grundskolenämnden");
                if (kind.equals("Tjänsteutlåtande"))
                    assertThat(read.getText())
                            .contains("Förskolenämnden och Grundskolenämnden godkänner redovisningen");
            }
        }
        assertThat(text(browser, report + "/1/godkannande"))
                .contains("Rapporten går till: Förskolenämnden, Grundskolenämnden.");
        jdbc.sql("delete from reporting_round_board where round_id = ?")
                .param(round)
                .update();
        var approval = Jsoup.parse(Browser.html(browser.get(report + "/1/godkannande")));
        assertThat(approval.select("#body").val()).isEqualTo("Kommunstyrelsen");
    }

    @Test
    void whenSomebodyIsToBeToldAgainIsDueUntilItIsDone() {
        desk.locking(round).send();
        var forum = "Forum " + Mark.next();
        present(forum, "2026-09-29", "2026-12-03");
        var due = Jsoup.parse(Browser.html(browser.get("/att-gora?kind=reporting.due.PRESENT")));
        assertThat(due.text()).contains("Rapport att presentera igen", forum, "Se rapporten");
        assertThat(due.select("main a[href='" + report + "/1']")).isNotEmpty();
        assertThat(text(browser.as("ledning"), "/arshjul?year=2026&kind=REPORT"))
                .contains(forum);
        assertThat(text(browser.as("kontaktperson"), "/att-gora?whose=ALL")).doesNotContain(forum);
        present(forum.toLowerCase(), "2026-11-20", "2027-12-01");
        assertThat(text(browser, "/att-gora")).doesNotContain(forum);
        assertThat(text(browser, "/arshjul?year=2026&kind=REPORT")).doesNotContain(forum);
        assertThat(text(browser, "/arshjul?year=2027&kind=REPORT")).contains(forum.toLowerCase());
    }

    void present(String forum, String day, String next) {
        assertThat(browser.form(report + "/1/presentation")
                        .fill("forum", forum)
                        .fill("presentedOn", day)
                        .fill("presentedBy", "Anna Bergström")
                        .fill("nextOn", next)
                        .send())
                .hasStatus(303);
    }

    @Test
    void onlyTheCoordinatorWritesAndLocks() {
        desk.locking(round).send();
        for (var name : List.of("kontaktperson", "ledning")) {
            var reader = browser.as(name);
            assertThat(reader.get(report + "/utkast")).hasStatus(403);
            assertThat(reader.get(report + "/lasning")).hasStatus(403);
            var page = Jsoup.parse(Browser.html(reader.get(report + "/1")));
            assertThat(page.select("main .page-head .actions a")).isEmpty();
            assertThat(Jsoup.parse(Browser.html(reader.get(report))).text())
                    .contains("Version 1")
                    .doesNotContain("Lås rapporten");
        }
        assertThat(browser.as("administrator").get(report + "/1")).hasStatus(403);
    }

    @Test
    void anotherRoundsFileIsNotFound() {
        desk.locking(round).send();
        var link = Jsoup.parse(Browser.html(browser.get(report + "/1")))
                .select(".files a")
                .get(0)
                .attr("href");
        var other = desk.round();
        desk.locking(other).send();
        assertThat(browser.get(link.replace(report, address(other) + "/rapport")))
                .hasStatus(404);
    }

    @Test
    void aLateActivityIsListedInTheNextReport() {
        desk.locking(round).send();
        var late = Desk.title();
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", late, Desk.KTH)
                .fill("heldOn", "2007-05-15")
                .send();
        var next = desk.round("Nästa " + Mark.next(), "2007-06-01", "2007-06-30");
        var draft = Jsoup.parse(Browser.html(browser.get(address(next) + "/rapport/utkast")));
        assertThat(draft.select("#DEVIATIONS").text()).contains(late, "Registrerat efter förra rapporten");
        assertThat(draft.select("#DEVIATIONS").text()).doesNotContain(done);
    }
}
