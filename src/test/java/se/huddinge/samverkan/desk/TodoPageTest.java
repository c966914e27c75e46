package se.huddinge.samverkan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;

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
        new Ground(browser, jdbc).registered("Avtal " + UUID.randomUUID());
    }

    Document page(String address) {
        var answer = browser.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    List<String> titles(String kind) {
        return page("/att-gora").select(".chips a[href$=" + kind + "]").stream()
                .flatMap(chip -> page(chip.attr("href")).select(".todo li > div > b").eachText().stream())
                .toList();
    }

    @Test
    void theCoordinatorBeginsHere() {
        assertThat(browser.get("/")).hasRedirectedUrl("/att-gora");
        assertThat(page("/att-gora").select("h1").text()).isEqualTo("Att göra");
        assertThat(browser.as("kontaktperson").get("/att-gora")).hasStatus(403);
    }

    @Test
    void everyLineIsOneActionAwayFromWhereItIsDone() {
        var tried = new HashSet<String>();
        for (var action : page("/att-gora").select(".todo li > a.btn"))
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
        var page = page("/att-gora");
        var lines = page.select(".todo > li").size();
        assertThat(page.select(".chips a").first().text()).isEqualTo("Allt (" + lines + ")");
        for (var kind : page.select(".chips a[href*=what]")) {
            var count = Long.parseLong(kind.text().replaceAll(".*\\((\\d+)\\)$", "$1"));
            assertThat(page(kind.attr("href")).select(".todo > li")).hasSize((int) count);
        }
        assertThat(page("/att-gora?what=finns.inte").select(".todo > li")).hasSize(lines);
    }

    @Test
    void itAsksFewQuestions() {
        page("/att-gora");
        assertThat(statements.during(() -> page("/att-gora"))).hasSizeLessThanOrEqualTo(12);
    }
}
