package se.huddinge.samverkan.reporting.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.paper.Cell;

/** The draft counts what is there, and the coordinator writes around it. */
@PageTest
class DraftPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    RoundService rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    Facts facts;

    Long round;
    String draft;

    @BeforeEach
    void aRound() {
        round = round("2025-01-01", "2026-11-23");
        draft = "/rapporter/" + round + "/rapport/utkast";
    }

    Long round(String first, String last) {
        var id = jdbc.sql("""
                        insert into reporting_round (submission_id, kind, title, period_from, period_to, opens_on, due_on,
                            compile_on, handover_on, status)
                        values (gen_random_uuid(), 'OTHER', ?, cast(? as date), cast(? as date), '2026-01-02', '2026-01-03',
                            '2026-01-04', '2026-01-05', 'PLANNED') returning id""")
                .params("Redovisning " + Mark.next(), first, last)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into reporting_section (round_id, ordinal, kind, max_length)
                        select ?, ordinal - 1, kind, 2000 from unnest(array['SUMMARY', 'AGREEMENTS', 'UNITS', 'ALIGNMENT',
                            'METHODS', 'STUDENTS', 'TRAINING', 'BUSINESS', 'COUNCIL', 'ACADEMIES', 'DEVIATIONS'])
                            with ordinality chapter (kind, ordinal)""").param(id).update();
        return id;
    }

    Document page(String address) {
        var page = browser.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page));
    }

    @Test
    void everyFigureCountsTheRowsItLeadsTo() {
        var her = new Desk(browser.as("kontaktperson"), jdbc);
        her.entry("Fortbildning", Desk.title(), Desk.CHALMERS)
                .fill("people", 12)
                .send();
        her.registered(Desk.title());
        var known = rounds.get(round);
        var scope = drafting.scope(known);
        var figures = drafting.of(known, Arrangement.GOALS)
                .figures()
                .filter(cell -> cell.unit() != null)
                .toList();
        assertThat(figures)
                .hasSizeGreaterThan(60)
                .anyMatch(cell -> cell.linked() && cell.tags().contains("training"));
        for (var figure : figures) {
            var rows = facts.rows(scope, figure.tags()).page(FactFilter.none(), PageRequest.of(0, 100_000));
            var counted = figure.unit() == Cell.Unit.ROWS
                    ? rows.getTotalElements()
                    : rows.stream().mapToLong(Fact::amount).sum();
            assertThat(counted).as(figure.tags().toString()).isEqualTo(figure.value());
        }
    }

    @Test
    void anAcademyThatGoesIntoAnotherMeanwhileIsToldOfAndItsFiguresStay() {
        var mark = Mark.next();
        var small = "Lilla högskolan " + mark;
        var large = "Stora universitetet " + mark;
        for (var name : List.of(small, large))
            jdbc.sql("insert into academy (name_sv, kind) values (?, 'UNIVERSITY')")
                    .param(name)
                    .update();
        var desk = new Desk(browser, jdbc);
        desk.entry("Möte eller kontakt", Desk.title(), small)
                .fill("heldOn", "2026-10-15")
                .send();
        assertThat(page(draft).select("#ACADEMIES").text()).contains(small).doesNotContain(small + " › ");
        assertThat(browser.form("/larosaten/" + desk.academy(small) + "/avslut")
                        .fill("lastDay", "2026-10-31")
                        .fill("successorId", desk.academy(large))
                        .fill("closure", "Regeringen")
                        .send())
                .hasStatus(303);
        var chapter = page(draft).select("#ACADEMIES");
        assertThat(chapter.select("tr").eachText())
                .anyMatch(line -> line.startsWith(small) && line.contains(" 1"))
                .anyMatch(line -> line.startsWith(small + " › " + large + " Upphörde 2026-10-31"));
        assertThat(chapter.text()).contains("Lärosäten som har upphört");
    }

    @Test
    void theKeyFiguresAreWhatTheDatabaseSays() {
        var lines = page(draft).select("#SUMMARY table tbody tr");
        var cells = requireNonNull(page(draft).select("#SUMMARY table").first()).select("td");
        assertThat(cells.eachText()).contains("–");
        assertThat(cells.not(".num")).as("a dash stands under the figures").isEmpty();
        var activities = jdbc.sql("""
                        select count(*) || ' ' || coalesce(sum(people), 0) from activity
                        where status = 'DONE' and held_on between '2025-01-01' and '2026-11-23'""").query(String.class).single();
        assertThat(lines.get(0).select("td").get(0).text() + " "
                        + lines.get(1).select("td").get(0).text())
                .isEqualTo(activities);
        var places = jdbc.sql("""
                        select coalesce(sum(p.filled), 0) from placement p join placement_term t on t.id = p.term_id
                        where t.semester_year in (2025, 2026)""").query(String.class).single();
        assertThat(lines.get(8).text()).startsWith("Tillsatta platser " + places);
        var hired = jdbc.sql("select coalesce(sum(hired), 0) from recruitment where recruitment_year in (2025, 2026)")
                .query(String.class)
                .single();
        assertThat(lines.get(9).text()).startsWith("Rekryterade " + hired);
        var vacant = jdbc.sql("""
                        select count(*) from unit u where u.kind = 'DEPARTMENT' and u.valid_from <= '2026-11-23'
                            and coalesce(u.valid_to, 'infinity') >= '2026-11-23' and u.id not in (
                                select p.unit_id from position p join holding h on h.position_id = p.id
                                where p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER' and h.valid_from <= '2026-11-23'
                                    and coalesce(h.valid_to, 'infinity') >= '2026-11-23')""").query(String.class).single();
        assertThat(page(draft).select("#DEVIATIONS").text()).contains("Utan kontaktperson " + vacant);
    }

    @Test
    void wordsAreSeenBeforeTheyAreSavedAndATagIsOnlyText() {
        var evil = "<script>alert(1)</script> **viktigt** [dit](javascript:alert(1))";
        var form = browser.form(draft + "/METHODS").fill("words", evil);
        var preview = Jsoup.parse(Browser.html(form.fill("preview", "1").send()));
        assertThat(preview.select("#preview").text()).isEqualTo("Så läses texten");
        assertThat(preview.select("main .doc").text()).contains("<script>alert(1)</script> viktigt dit");
        assertThat(preview.select("main .doc a, main .doc script")).isEmpty();
        assertThat(page(draft).select("#METHODS strong")).isEmpty();
        assertThat(browser.form(draft + "/METHODS").fill("words", evil).send()).hasRedirectedUrl(draft + "#METHODS");
        var saved = page(draft);
        assertThat(saved.select("#METHODS strong").text()).isEqualTo("viktigt");
        assertThat(page(draft.replace("/rapport/utkast", "/historik")).text())
                .contains("Rapporttext ändrad")
                .doesNotContain("Ändrat från till");
        assertThat(saved.select("#METHODS script, #METHODS a[href^=javascript]"))
                .isEmpty();
        assertThat(saved.select("#METHODS textarea").text())
                .contains("Metoder", "viktigt dit", "Per metod", "Aktiviteter\tPersoner");
    }

    @Test
    void tooManyWordsAreGivenBack() {
        var words = "o".repeat(2001);
        assertThat(browser.form(draft + "/METHODS").fill("words", words).send())
                .hasStatus(422)
                .bodyText()
                .contains("Korta den till högst 2000 tecken", words);
        assertThat(browser.form(draft + "/METHODS")
                        .fill("words", "o".repeat(50_000))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Korta den till högst 2000 tecken", "o".repeat(50_000));
    }

    @Test
    void theUnitsChapterHasRoomForThemAll() {
        var words = ("### Enheten\n\n" + "o".repeat(2000) + "\n\n").repeat(30).strip();
        assertThat(browser.form(draft + "/UNITS").fill("words", words).send()).hasStatus(303);
        assertThat(page(draft + "/UNITS").select("textarea").val()).isEqualTo(words);
        assertThat(browser.form(draft + "/UNITS")
                        .fill("words", "o".repeat(200_001))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("o".repeat(200_001));
    }

    @Test
    void whatIsPastedIsPrintedAsItIsRead() throws Exception {
        var pasted = "Enhet\tAntal\n”Skolan”\t12\n•\tPraktik\u00a0– höst\n\ufffe<script>alert(1)</script> & <b>";
        assertThat(browser.form(draft + "/METHODS").fill("words", pasted).send())
                .hasStatus(303);
        var chapter = page(draft).select("#METHODS");
        assertThat(chapter.select("p").text()).contains("Enhet Antal ”Skolan” 12");
        assertThat(chapter.select("li").text()).contains("Praktik – höst", "<script>alert(1)</script> & <b>");
        assertThat(page(draft + "/METHODS").select("textarea").val()).isEqualTo(pasted.replace("\ufffe", ""));
        var file = browser.get(draft + "/pdf").getResponse().getContentAsByteArray();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("”Skolan” 12", "Praktik – höst", "<script>alert(1)</script> & <b>");
        }
    }

    @Test
    void anAcademyThatGetsANewNameMidRoundKeepsWhatWasDoneWithIt() {
        var name = "Högskolan " + Mark.next();
        var academy = browser.form("/larosaten/nytt")
                .fill("nameSv", name)
                .fill("kind", "UNIVERSITY")
                .send()
                .getResponse()
                .getRedirectedUrl();
        var desk = new Desk(browser, jdbc);
        desk.entry("Gästföreläsning", Desk.title(), name)
                .fill("unitId", desk.unit(Desk.SCHOOLS))
                .fill("people", 12)
                .send();
        assertThat(page(draft).select("#ACADEMIES tr:contains(" + name + ")").text())
                .isEqualTo(name + " 1 12");
        browser.form(academy + "/redigera")
                .fill("nameSv", "Nya " + name)
                .fill("formerNames", name)
                .send();
        assertThat(page(draft).select("#ACADEMIES tr:contains(" + name + ")").text())
                .isEqualTo("Nya " + name + " 1 12");
    }

    @Test
    void twoWhoWriteTheSameChapterAreToldSo() {
        var one = browser.form(draft + "/COUNCIL").fill("words", "ett");
        var other = browser.form(draft + "/COUNCIL").fill("words", "hennes");
        assertThat(one.send()).hasStatus(303);
        assertThat(other.send()).hasStatus(409).bodyText().contains("hennes", "ett");
    }

    @Test
    void whatTheUnitsHaveToldIsThereToGoOnFrom() {
        jdbc.sql("""
                        insert into reporting_contribution (round_id, unit_id, status, text, agreed_with, agreed_on, changed_on, submitted_on)
                        select ?, id, 'SUBMITTED', 'Tre skolor har börjat.', 'Chefen', '2026-11-02', '2026-11-02', '2026-11-02'
                        from unit where name_sv = ?""").params(round, Desk.SCHOOLS).update();
        jdbc.sql("""
                        insert into reporting_contribution (round_id, unit_id, status, text, changed_on)
                        select ?, id, 'DRAFT', 'Halvfärdigt', '2026-11-02' from unit where name_sv = ?""").params(round, Desk.CULTURE).update();
        var page = page(draft);
        assertThat(page.select("#UNITS").text())
                .contains(Desk.SCHOOLS + " Tre skolor har börjat.")
                .doesNotContain("Halvfärdigt");
        assertThat(page.select("#DEVIATIONS").text()).contains(Desk.CULTURE + " Utan bidrag");
        assertThat(page(draft + "/UNITS").select("textarea").text()).contains("### " + Desk.SCHOOLS);
    }

    @Test
    void theGoalsOrTheBoardsComeFirst() {
        var goals = page(draft).select("article").eachAttr("id");
        var boards = page(draft + "?arrangement=BOARDS").select("article").eachAttr("id");
        assertThat(goals).containsSubsequence("ALIGNMENT", "UNITS");
        assertThat(boards).containsSubsequence("UNITS", "ALIGNMENT");
    }

    @Test
    void whatTheMunicipalityFollowsStandsInTheSummary() {
        var indicator = "Indikator " + Mark.next();
        browser.form("/indikatorer/ny")
                .fill("nameSv", indicator)
                .fill("measure", "ACTIVITIES")
                .fill("followed", "true")
                .send();
        var row = page(draft).select("#SUMMARY tr:contains(" + indicator + ")");
        var all = page(draft).select("#SUMMARY tr:contains(Aktiviteter) td").first();
        assertThat(row.select("td").first().text())
                .isEqualTo(requireNonNull(all).text());
        jdbc.sql("update indicator set followed = false where name_sv = ?")
                .param(indicator)
                .update();
    }

    @Test
    void aPictureIsDrawnOfTheTableUnderIt() {
        var her = new Desk(browser, jdbc);
        her.registered(Desk.title());
        her.entry("Gästföreläsning", Desk.title(), Desk.KTH)
                .fill("unitId", her.unit(Desk.CULTURE))
                .send();
        var picture = requireNonNull(page(draft).select("#UNITS figure").first());
        assertThat(picture.attr("aria-hidden")).isEqualTo("true");
        assertThat(picture.select(".legend").text()).isEqualTo("Aktiviteter Samma tid året före");
        var lines = requireNonNull(picture.nextElementSibling()).select("tbody tr").stream()
                .map(line -> line.select("th").text() + " "
                        + requireNonNull(line.select("td").first()).text())
                .toList();
        var bars = picture.select(".rows li").eachText();
        assertThat(bars).hasSizeBetween(2, 10);
        assertThat(lines).containsAll(bars);
    }

    @Test
    void aReportCostsTheSameHoweverMuchWasDone() {
        new Desk(browser, jdbc).registered(Desk.title());
        browser.get(draft);
        var few = statements.during(() -> browser.get(draft)).size();
        for (int n = 0; n < 3; n++) new Desk(browser, jdbc).registered(Desk.title());
        assertThat(statements.during(() -> browser.get(draft))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(45);
    }

    @Test
    void theRowsBehindAFigureSayWhichFigureAndFilter() throws Exception {
        var done = Desk.title();
        new Desk(browser, jdbc).registered(done);
        var figure = requireNonNull(page(draft).select("#SUMMARY td a").first());
        var rows = page(figure.attr("href"));
        assertThat(rows.select("main h2").text())
                .contains("Siffran är " + figure.text(), figure.text() + " rader: Aktiviteter · Perioden");
        assertThat(rows.select("dl.facts").text()).contains("Sammanfattning", "Nyckeltal", "1 januari 2025");
        var one = page(figure.attr("href") + "&text=" + done);
        assertThat(one.select("#rows-heading").text()).startsWith("1 rad: Aktiviteter");
        assertThat(one.select("table.data tbody tr").text()).contains(done);
        var unit = one.select("table.data tbody td").get(1).text();
        assertThat(one.select("#unit option").eachAttr("value")).contains(unit);
        assertThat(page(figure.attr("href") + "&unit=Finns inte").text()).contains("Inga rader");
        assertThat(page(figure.attr("href") + "&text=" + done + "&to=2024-12-31")
                        .text())
                .contains("Inga rader");
        assertThat(browser.get(figure.attr("href") + "&text=" + done + "&format=csv")
                        .getResponse()
                        .getContentAsString()
                        .lines())
                .hasSize(2);
        var cleared = one.select(".chips a.plain").attr("href");
        assertThat(page(cleared).select("#rows-heading").text()).startsWith(figure.text() + " rader");
        assertThat(page(cleared + "&sort=UNIT&order=x&from=9999-01-01").select("#figure-heading"))
                .hasSize(1);
    }

    @Test
    void rowsCostTheSameHoweverManyThereAre() {
        var address = draft + "/rader?tag=activity&tag=now";
        new Desk(browser, jdbc).registered(Desk.title());
        browser.get(address);
        var few = statements.during(() -> browser.get(address)).size();
        new Desk(browser, jdbc).registered(Desk.title());
        assertThat(statements.during(() -> browser.get(address))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(50);
    }

    @Test
    void anUnknownChapterIsNotFound() {
        assertThat(browser.get(draft + "/BOKSLUT")).hasStatus(404);
        assertThat(browser.get("/rapporter/999999/rapport")).hasStatus(404);
        assertThat(browser.get(draft + "/rader?tag=late&page=99999")).hasStatusOk();
        assertThat(browser.get(draft + "/rader?tag=activity&tag=now&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Vad;Datum");
    }
}
