package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.project.ProjectGround;

/** The strategy in force, with what stands on each of its sentences. */
@PageTest
class StandingPageTest {
    /** A month of 2012, which only these tests write in. */
    static final String MARCH = "/strategi?period=2012-03-01/2012-03-31";

    final String title = Desk.title();

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    Browser manager;

    @BeforeEach
    void somethingDone() {
        manager = browser.as("ledning");
        var desk = new Desk(browser.as("kontaktperson"), jdbc);
        desk.entry("Gästföreläsning", title, Desk.KTH)
                .fill("heldOn", "2012-03-13")
                .fill("people", 14)
                .fill("purposeIds", part("purpose", 1))
                .fill("methodIds", part("method", 3))
                .fill("goalIds", part("municipal_goal", 2))
                .send();
    }

    Long part(String table, int ordinal) {
        return jdbc.sql("""
                        select part.id from %s part join strategy_version v on v.id = part.strategy_version_id
                        where v.status = 'ADOPTED' and v.valid_from <= '2026-11-23'
                            and coalesce(v.valid_to, 'infinity') >= '2026-11-23' and part.ordinal = ?""".formatted(table)).param(ordinal).query(Long.class).single();
    }

    /** An agreement, a project under it, and a measure of the year that only these tests write in. */
    void somethingUnderWay() {
        new ProjectGround(browser, jdbc).started(ProjectGround.title());
        jdbc.sql("""
                        insert into agreement_method (agreement_id, method_id)
                        select max(agreement_id), ? from project_agreement""").param(part("method", 3)).update();
        jdbc.sql("""
                        with plan as (
                            insert into action_plan (submission_id, unit_id, year)
                            values (gen_random_uuid(), (select min(id) from unit where kind = 'DEPARTMENT'), 2012)
                            on conflict do nothing returning id)
                        insert into actionplan_measure (submission_id, plan_id, title, purpose_id, state)
                        select gen_random_uuid(), id, 'Åtgärd för 2012', ?, 'ONGOING' from plan""").param(part("purpose", 1)).update();
        findingOf(jdbc.sql("select max(project_id) from project_agreement")
                .query(Long.class)
                .single());
    }

    void findingOf(Long project) {
        jdbc.sql("""
                        insert into finding (submission_id, title, summary, found_on, academy_id, evidence, project_id, unit_id)
                        select gen_random_uuid(), 'Lugnare raster', 'Lugnare raster ger bättre lektioner.', '2012-03-01',
                            (select min(id) from academy), 'RESEARCH', ?, (select min(id) from unit)""").param(project).update();
    }

    Document page(String address) {
        var answer = manager.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    static long number(String text) {
        if (text.startsWith("Ing")) return 0;
        var first = text.replaceAll("^(\\d[\\d\\s\u00a0]*)?.*", "$1").replaceAll("\\D", "");
        return first.isEmpty() ? 1 : Long.parseLong(first);
    }

    long rows(String address) {
        return number(page(address).select("#rows-heading").text());
    }

    long people(String address) throws Exception {
        var csv = Browser.html(manager.get(address + "&format=csv")).substring(1);
        return CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().get().parse(new StringReader(csv)).stream()
                .map(record -> record.get("Antal personer"))
                .mapToLong(text -> text.isEmpty() ? 0 : Long.parseLong(text))
                .sum();
    }

    List<String> figures(String address) {
        return page(address).select(".stands a").eachText();
    }

    @Test
    void everyNumberLeadsToAsManyRows() throws Exception {
        somethingUnderWay();
        var kinds = new ArrayList<String>();
        for (var address : List.of(MARCH, "/strategi"))
            for (var link : page(address).select(".stands a")) {
                var href = link.attr("href");
                kinds.add(href.replaceAll("\\?.*", ""));
                assertThat(href.contains("WITH_PEOPLE") ? people(href) : rows(href))
                        .as(address + " → " + href)
                        .isEqualTo(number(link.text()));
            }
        assertThat(kinds)
                .contains(
                        "/aktiviteter",
                        "/avtal",
                        "/projekt",
                        "/handlingsplaner/atgarder",
                        "/resultat",
                        "/larosaten",
                        "/forvaltningar");
    }

    @Test
    void aSentenceLeadsDownToItsRowsAndTheyLeadUpToIt() {
        var sentence = page(MARCH).getElementById("metod-3");
        assertThat(sentence).isNotNull();
        var rows = sentence.select(".stands a[href^=/aktiviteter]").first().attr("href");
        var activity = page(rows).select("a:contains(" + title + ")").attr("href");
        assertThat(page(activity).select("a[href^=/strategi#]").eachAttr("href"))
                .contains("/strategi#metod-3", "/strategi#syfte-1");
    }

    @Test
    void whateverStandsOnASentenceLeadsUpToIt() {
        somethingUnderWay();
        var sentences = page(MARCH);
        for (var kind : List.of("/aktiviteter", "/avtal", "/projekt", "/handlingsplaner/atgarder", "/resultat")) {
            var down = sentences
                    .select(".stands a[href^=" + kind + "?]")
                    .select("[href*=purpose=], [href*=method=], [href*=goal=]")
                    .first();
            assertThat(down).as(kind).isNotNull();
            var row = page(down.attr("href")).select("table.data tbody th a").first();
            assertThat(row).as(down.attr("href")).isNotNull();
            assertThat(page(row.attr("href")).select("main a[href^=/strategi#]").eachAttr("href"))
                    .as(row.attr("href"))
                    .contains("/strategi#" + down.closest(".passage").id());
        }
    }

    @Test
    void whatAFindingServesIsNotToldOfAProjectThatIsOnlyAnIdea() {
        var address = "/resultat?purpose=" + part("purpose", 1);
        var known = rows(address);
        var idea = new ProjectGround(browser, jdbc).idea(ProjectGround.title());
        var project = Long.valueOf(idea.replaceAll("\\D", ""));
        jdbc.sql("insert into project_purpose (project_id, purpose_id) values (?, ?)")
                .params(project, part("purpose", 1))
                .update();
        findingOf(project);
        assertThat(rows(address)).isEqualTo(known);
    }

    @Test
    void daysOfOnesOwnAreShownAndWrongOnesAreSaidInWords() {
        assertThat(page("/strategi?from=2012-03-05&to=2012-03-20")
                        .select(".standing")
                        .text())
                .contains("5 mars 2012 till 20 mars 2012");
        for (var path : List.of("/strategi", "/oversikt", "/oversikt/matris/forvaltning-syfte")) {
            assertThat(page(path).select("details:not([open]) form input[name=from]"))
                    .as(path)
                    .hasSize(1);
            assertThat(page(path + "?from=2026-05-01&to=2026-01-01")
                            .select("details[open] [role=alert]")
                            .text())
                    .contains("Den sista dagen ligger före den första");
            assertThat(page(path + "?from=2026-02-30&to=2026-03-01")
                            .select("[role=alert]")
                            .text())
                    .contains("Dagarna gick inte att läsa");
            assertThat(page(path + "?from=2026-03-01&to=")
                            .select("[role=alert]")
                            .text())
                    .contains("Fyll i båda");
            assertThat(page(path + "?from=1950-01-01&to=2026-03-01")
                            .select("[role=alert]")
                            .text())
                    .contains("från 1990");
        }
    }

    /** As before the first round of reports; they come back when the test rolls back. */
    @Test
    void aPartThatNothingStandsOnSaysSo() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update(); // locked reports refuse to be taken away
            jdbc.sql("truncate reporting_round cascade").update();
            jdbc.sql("set local session_replication_role = origin").update();
            whiteSpotsSaySo();
        });
    }

    private void whiteSpotsSaySo() {
        var account = page("/strategi").getElementById("genomforande-stycke-4");
        assertThat(account).isNotNull();
        assertThat(account.select(".stands").text()).endsWith("Inget ännu");
        var summary = page("/strategi").select(".standing");
        assertThat(summary.select("li:contains(delårsrapporter)").text()).endsWith("Inget ännu");
        assertThat(summary.text()).contains("av 5 syns", "1 januari 2026 till 23 november 2026");
    }

    @Test
    void reportsStandUnderWhoAccountsForThem() {
        round(null);
        var before = reports();
        assertThat(number(before.text())).isPositive().isEqualTo(rows(before.attr("href")));
        round("2026-11-02");
        assertThat(reports().text()).isEqualTo(before.text());
        assertThat(rows(before.attr("href"))).isEqualTo(number(before.text())).isLessThan(rows("/rapporter"));
    }

    private void round(@Nullable String cancelledOn) {
        jdbc.sql("""
                        insert into reporting_round (submission_id, kind, title, period_from, period_to, opens_on, due_on,
                            compile_on, handover_on, status, cancelled_on, reason)
                        values (gen_random_uuid(), 'OTHER', ?, '2026-01-01', '2026-10-31', '2026-11-01', '2026-11-10',
                            '2026-11-20', '2026-11-30', 'PLANNED', cast(? as date), 'Prov')""").params(title, cancelledOn).update();
    }

    private Element reports() {
        return page("/strategi")
                .getElementById("genomforande-stycke-4")
                .select(".stands a[href^=/rapporter]")
                .first();
    }

    @Test
    void anOpenIssueStandsUnderTheCouncilAndAnIdeaUnderWhoBeginsTalks() {
        browser.form("/fragor/ny")
                .fill("title", title)
                .fill("text", "Ska kommunen vara med och betala?")
                .send();
        browser.form("/ideer/ny")
                .fill("kind", "COLLABORATION")
                .fill("title", title)
                .fill("need", "Eleverna tappar i läsning över sommaren.")
                .fill("whom", "Eleverna i årskurs 3")
                .fill("effect", "Fler läser i augusti.")
                .fill("unitId", new Desk(browser, jdbc).unit(Desk.SCHOOLS))
                .send();
        var sentences = page("/strategi");
        assertThat(sentences
                        .select("#struktur-stycke-1 .stands a[href='/fragor?whose=OPEN']")
                        .text())
                .isNotEmpty();
        assertThat(sentences
                        .select("#genomforande-stycke-3 .stands a[href='/ideer?whose=OPEN']")
                        .text())
                .isNotEmpty();
        assertThat(page("/fragor?whose=OPEN&text=" + title).text()).contains(title);
        assertThat(page("/ideer?whose=OPEN&text=" + title).text()).contains(title);
    }

    @Test
    void everyReaderSeesTheSameNumbers() {
        var seen = figures("/strategi");
        assertThat(seen).isNotEmpty();
        for (var name : List.of("koordinator", "kontaktperson")) {
            manager = browser.as(name);
            assertThat(figures("/strategi")).as(name).isEqualTo(seen);
        }
    }

    @Test
    void onlyTheVersionInForceLives() {
        var draft = browser.as("koordinator")
                .form("/strategi/versioner/ny")
                .fill("title", "Utan siffror")
                .send()
                .getResponse()
                .getRedirectedUrl();
        manager = browser.as("koordinator");
        assertThat(page(java.util.Objects.requireNonNull(draft)).select(".stands, .standing"))
                .isEmpty();
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        assertThat(mvc.get().uri("/strategi").locale(Locale.ENGLISH).with(user("ledning")))
                .bodyText()
                .contains("The strategy in practice", "Nothing yet", "prioritised universities")
                .doesNotContain("??", "Inget ännu");
    }

    @Test
    void whatCannotBeReadIsTheYearUntilToday() {
        for (var query : List.of("period=x", "from=2026-02-30&to=y", "period=2026-05-01/2026-01-01"))
            assertThat(page("/strategi?" + query).select(".standing").text()).contains("till 23 november 2026");
    }

    @Test
    void thePageAsksFewQuestions() {
        page("/strategi");
        var heard = statements.during(() -> page("/strategi")).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("holding"))
                .toList();
        assertThat(heard).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void agreementsAndProjectsAndMeasuresAreFoundByWhatTheyServe() {
        for (var list : List.of("/avtal", "/projekt"))
            for (var filter : List.of("purpose", "method", "goal"))
                assertThat(rows(list + "?" + filter + "=999999"))
                        .as(list + filter)
                        .isZero();
        assertThat(rows("/handlingsplaner/atgarder?purpose=999999")).isZero();
    }
}
