package se.huddinge.samverkan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.watch.Scope;
import se.huddinge.samverkan.web.ListFilter;

@PageTest
class TodoPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    /** One of which hardly anything is known. */
    @BeforeEach
    void anAgreement() {
        new Ground(browser, jdbc).registered("Avtal " + Mark.next());
    }

    Document page(String address) {
        var answer = browser.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    /** Of all pages. */
    List<String> titles(String kind) {
        var titles = new ArrayList<String>();
        for (var next = "/att-gora?whose=ALL&kind=" + kind; next != null; ) {
            var page = page(next);
            titles.addAll(page.select(".todo li > div > b").eachText());
            var link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        return titles;
    }

    @Test
    void theCoordinatorBeginsHere() {
        assertThat(browser.get("/")).hasRedirectedUrl("/att-gora");
        assertThat(page("/att-gora").select("h1").text()).isEqualTo("Att göra");
        assertThat(browser.as("medrapportor").get("/att-gora")).hasStatus(403);
    }

    @Test
    void everyLineIsOneActionAwayFromWhereItIsDone() {
        var tried = new HashSet<String>();
        for (var action : page("/att-gora?whose=ALL").select(".todo li > a.btn"))
            if (tried.add(action.text().replaceAll(":.*", "")))
                assertThat(browser.get(action.attr("href")))
                        .as(action.outerHtml())
                        .hasStatusOk();
        assertThat(tried).isNotEmpty();
    }

    @Test
    void everyDepartmentWithoutAContactPersonIsThere() {
        var vacant = jdbc.sql("""
                        select u.name_sv from unit u where u.kind = 'DEPARTMENT'
                            and coalesce(u.valid_to, 'infinity') >= '2026-11-23' and not exists (
                                select 1 from position p join holding h on h.position_id = p.id
                                where p.unit_id = u.id and p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER'
                                    and h.valid_from <= '2026-11-23'
                                    and coalesce(h.valid_to, 'infinity') >= '2026-11-23')""").query(String.class).list();
        assertThat(titles("organisation.due.VACANT")).isNotEmpty().containsExactlyInAnyOrderElementsOf(vacant);
    }

    @Test
    void everySignedAgreementThatHasLapsedIsThere() {
        var lapsed = jdbc.sql("""
                        select title from agreement g where status = 'SIGNED' and '2026-11-23' >
                            (select max(coalesce(valid_to, 'infinity')) from agreement_period p where p.agreement_id = g.id)""").query(String.class).list();
        assertThat(titles("agreement.due.LAPSED")).containsExactlyInAnyOrderElementsOf(lapsed);
    }

    @Test
    void whatIsNearestStandsFirst() {
        var days = page("/att-gora").select(".todo time").eachAttr("datetime");
        assertThat(days).extracting(LocalDate::parse).isSorted();
    }

    @Test
    void theNumbersAreThoseOfTheLines() {
        for (var whose : Scope.values()) {
            var page = page("/att-gora?whose=" + whose);
            var all = 0;
            for (var kind : page.select("#kind option[value~=.]")) {
                var count = Integer.parseInt(kind.text().replaceAll(".*\\((\\d+)\\)$", "$1"));
                var shown =
                        page("/att-gora?whose=" + whose + "&kind=" + kind.val()).select(".todo > li");
                assertThat(shown).as(kind.text()).hasSize(Math.min(count, ListFilter.PAGE_SIZE));
                all += count;
            }
            assertThat(page.select(".todo > li")).hasSize(Math.min(all, ListFilter.PAGE_SIZE));
            if (all > 0) assertThat(page.select(".pager p").first().text()).endsWith("av " + all);
        }
        assertThat(page("/att-gora?kind=finns.inte").select(".todo > li")).isEmpty();
    }

    @Test
    void theMenuCountsWhatIsHersAndNear() {
        for (var who : List.of("koordinator", "kontaktperson")) {
            var her = browser.as(who);
            long near = 0;
            for (var when : List.of("LATE", "WEEK"))
                near += Jsoup.parse(Browser.html(her.get("/att-gora?format=csv&when=" + when)))
                        .wholeText()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .skip(1)
                        .count();
            var badge = Jsoup.parse(Browser.html(her.get("/avtal"))).select(".nav .count [aria-hidden]");
            assertThat(badge.text()).isEqualTo(near == 0 ? "" : near > 99 ? "99+" : String.valueOf(near));
        }
    }

    @Test
    void everyOrderAndFilterAnswers() {
        for (var query : List.of(
                "sort=TITLE",
                "sort=UNIT&order=DESC",
                "sort=KIND",
                "when=LATE",
                "when=UNDATED&unit=1",
                "when=x&page=-1")) page("/att-gora?whose=ALL&" + query);
        assertThat(browser.get("/att-gora?whose=ALL&format=xlsx")).hasStatusOk();
    }

    @Test
    void itAsksFewQuestions() {
        page("/att-gora");
        assertThat(statements.during(() -> page("/att-gora"))).hasSizeLessThanOrEqualTo(8);
    }
}
