package se.huddinge.samverkan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class YearPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String title = Ground.title();
    Long id;
    Long board;

    @BeforeEach
    void anAgreementThatEndsAndAMeeting() {
        var ground = new Ground(browser, jdbc);
        ground.existing(title)
                .fill("termKind", "FIXED")
                .fill("lastDay", "2031-05-20")
                .fill("ownerId", ground.unit(Ground.SCHOOLS))
                .send();
        id = ground.agreement(title);
        board = ground.id("select min(board_id) from unit_board where unit_id = ?", ground.unit(Ground.SCHOOLS));
        jdbc.sql("""
                        insert into meeting_day (unit_id, meeting_on, papers_due) values (?, '2031-03-11', '2031-02-25')
                        on conflict do nothing""").param(board).update();
    }

    Document page(Browser who, String address) {
        var answer = who.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    Document page(String address) {
        return page(browser, address);
    }

    /** As "20 Avtal löper ut …", under the heading of its month. */
    static List<String> days(Document page, String month) {
        return page.select(".month:has(h3:matchesOwn(^" + month + "$)) .days li")
                .eachText();
    }

    @Test
    void whatHasADateStandsInItsMonthAndLeadsToItsRecord() {
        var page = page("/arshjul?year=2031");
        assertThat(page.select("h1").text()).isEqualTo("Årshjul 2031");
        assertThat(page.select(".month h3").eachText())
                .hasSize(12)
                .startsWith("januari")
                .endsWith("december");
        var ends = page.select(".days li:contains(" + title + ")");
        assertThat(ends.eachText()).anyMatch(text -> text.startsWith("20 maj Avtal löper ut"));
        assertThat(ends.select("a").attr("href")).isEqualTo("/avtal/" + id);
        assertThat(days(page, "februari")).anyMatch(text -> text.startsWith("25 februari Stoppdag"));
        assertThat(days(page, "mars"))
                .anyMatch(text -> text.startsWith("11 mars Sammanträde"))
                .anyMatch(text -> text.contains("Delårsrapportens mätdatum"));
        assertThat(days(page, "oktober")).anyMatch(text -> text.contains("Beställning av VFU-platser"));
    }

    @Test
    void everyMarkOfThePictureLeadsToItsDayInTheListAndNoDayLacksAMark() {
        var page = page("/arshjul?year=2031");
        var marks = page.select("svg.wheel a").eachAttr("href");
        assertThat(marks)
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(page.select(".days > li" + mark)).hasSize(1));
        assertThat(page.select(".days > li[id]").eachAttr("id"))
                .allSatisfy(day -> assertThat(marks).contains("#" + day));
        assertThat(page.select("svg.wheel").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select("svg.wheel .today")).isEmpty();
        assertThat(page("/arshjul").select("svg.wheel .today")).hasSize(1);
    }

    /** Before a Sunday comes a Friday. */
    @Test
    void whatFallsOnAWeekendIsDueTheFridayBefore() {
        assertThat(days(page("/arshjul?year=2026"), "april"))
                .anyMatch(text -> text.startsWith("10 ") && text.contains("Bidrag till delårsrapporten"));
    }

    @Test
    void theYearIsFilteredByUnitAndKind() {
        var ground = new Ground(browser, jdbc);
        var schools = page("/arshjul?year=2031&unit=" + ground.unit(Ground.SCHOOLS));
        assertThat(schools.select(".days").text()).contains(title, "Sammanträde");
        assertThat(schools.select(".chips").text()).contains(Ground.SCHOOLS);
        var culture = page("/arshjul?year=2031&unit=" + ground.unit(Ground.CULTURE));
        assertThat(culture.select(".days").text()).doesNotContain(title).contains("Delårsrapporten");
        var ofBoard = page("/arshjul?year=2031&unit=" + board);
        assertThat(ofBoard.select(".days").text()).contains(title, "Sammanträde");
        var endings = page("/arshjul?year=2031&kind=ENDING");
        assertThat(endings.select(".days .what").eachText()).isNotEmpty().containsOnly("Avtal löper ut");
        assertThat(page("/arshjul?year=2031&kind=ENDING&month=5")
                        .select(".month h3")
                        .eachText())
                .containsExactly("maj");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=x", "year=-1", "year=99999", "unit=x", "kind=x", "month=13", "unit=999999", "kind=DUE"})
    void whatCannotBeReadIsNoError(String query) {
        page("/arshjul?" + query);
    }

    @Test
    void whatIsSecretIsForWhoMayReadItAndInNoFile() {
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap. 16 §' where id = ?")
                .param(id)
                .update();
        assertThat(page("/arshjul?year=2031")
                        .select(".days li:contains(" + title + ")")
                        .text())
                .contains("Sekretess");
        assertThat(page(browser.as("ledning"), "/arshjul?year=2031").text()).doesNotContain(title);
        assertThat(page(browser.as("kontaktperson2"), "/arshjul?year=2031").text())
                .doesNotContain(title);
        assertThat(browser.get("/arshjul.ics?year=2031"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(title);
        assertThat(browser.as("ledning").get("/arshjul?year=2031&format=csv"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(title);
    }

    @Test
    void draftsAreNowhere() {
        var draft = Ground.title();
        new Ground(browser, jdbc).draft(draft).send();
        assertThat(page("/arshjul").text()).doesNotContain(draft);
    }

    @Test
    void theYearIsThreeKindsOfFile() throws Exception {
        var shown = page("/arshjul?year=2031&kind=ENDING").select(".days li").size();
        var csv = Browser.html(browser.get("/arshjul?year=2031&kind=ENDING&format=csv"));
        assertThat(csv).contains("Dag;Slag;Vad;Med vem;Enhet", "2031-05-20;Avtal löper ut;" + title);
        var xlsx = browser.get("/arshjul?year=2031&kind=ENDING&format=xlsx")
                .getResponse()
                .getContentAsByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(shown);
        }
        var days = new ArrayList<>(Feed.days(browser.get("/arshjul.ics?year=2031&kind=ENDING")));
        assertThat(days)
                .anyMatch(day -> day.title().contains(title) && day.day().equals("20310520"));
    }

    @Test
    void aMandateThatEndsIsThere() {
        var ground = new Ground(browser, jdbc);
        jdbc.sql("""
                        insert into position (submission_id, unit_id, kind, title, valid_from, valid_to)
                        values (gen_random_uuid(), ?, 'OTHER', ?, '2026-01-01', '2031-08-29')""").params(ground.unit(Ground.SCHOOLS), title + " P").update();
        assertThat(days(page("/arshjul?year=2031"), "augusti"))
                .anyMatch(text -> text.startsWith("29 augusti Uppdrag slutar " + title + " P"));
    }

    @Test
    void itAsksFewQuestionsHoweverManyDaysThereAre() {
        page("/arshjul?year=2031");
        assertThat(statements.during(() -> page("/arshjul?year=2031"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void thereAreNoStylesInThePage() {
        assertThat(page("/arshjul").select("[style], style")).isEmpty();
    }
}
