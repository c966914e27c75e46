package se.huddinge.samverkan.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

/** One page that tells all before a meeting with an academy. */
@PageTest
class AcademyGatheringPageTest {
    final String mark = Mark.next();

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    final String name = "Högskolan " + mark;

    Ground ground;
    Desk desk;
    Long id;
    String address;

    /** An academy that no other test knows. */
    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        address = requireNonNull(browser.form("/larosaten/nytt")
                .fill("nameSv", name)
                .fill("kind", "UNIVERSITY_COLLEGE")
                .send()
                .getResponse()
                .getRedirectedUrl());
        id = desk.academy(name);
    }

    Browser.Form with(Browser.Form form) {
        return form.fill("partner", "academy-" + id)
                .fill("reason", "LACKING")
                .fill("reasonText", "Finns inte i närheten");
    }

    /** A project that is done with it too. */
    void joins(String project) {
        jdbc.sql("insert into project_academy select id, ? from project where title = ?")
                .params(id, project)
                .update();
    }

    void somethingOfEach(String mark) {
        with(ground.existing("Avtal " + mark)).send();
        new ProjectGround(browser, jdbc).started("Projekt " + mark);
        joins("Projekt " + mark);
        desk.entry("Seminarium", "Möte " + mark, name)
                .fill("heldOn", "2025-05-06")
                .fill("people", 31)
                .send();
        desk.entry("Möte eller kontakt", "Kommer " + mark, name)
                .fill("heldOn", "2026-12-15")
                .send();
        browser.form("/kontakter/ny")
                .fill("name", "Eva " + mark)
                .fill("academyId", id)
                .fill("kind", "OFFICER")
                .fill("validFrom", "2023-02-01")
                .send();
        browser.form("/resultat/nytt")
                .fill("title", "Rön " + mark)
                .fill("summary", "Det hjälper.")
                .fill("academyId", id)
                .fill("evidence", "RESEARCH")
                .fill("foundOn", "2026-11-20")
                .fill("unitId", ground.unit(Ground.SCHOOLS))
                .send();
    }

    Document page(String name) {
        return new Rows(browser.as(name)).page(address);
    }

    @Test
    void everyNumberLeadsToAsManyRowsWhoeverReads() {
        somethingOfEach(mark);
        with(ground.draft("Utkast " + mark)).send();
        for (var name : List.of("koordinator", "kontaktperson", "ledning")) {
            var rows = new Rows(browser.as(name));
            var links = page(name)
                    .select(".figures a, .trend a, td.num a, .facts a[href*=state], .exports a:not([href*=format])");
            assertThat(links).hasSizeGreaterThan(9);
            links.forEach(rows::follow);
        }
    }

    @Test
    void allThatIsKnownStandsThere() {
        somethingOfEach(mark);
        var text = page("ledning").text();
        assertThat(text)
                .contains("Projekt " + mark, "Kommer " + mark, "Eva " + mark, "Rön " + mark)
                .contains("Avtal " + mark, "Från kontakt till avtal", "Första och senaste gången", Desk.SCHOOLS);
        assertThat(page("ledning").select(".figures .value").eachText()).containsExactly("1", "1", "0", "0", "1");
    }

    @Test
    void aYearOfTheTrendHasItsOwnRows() {
        somethingOfEach(mark);
        var rows = new Rows(browser);
        var days = "&from=2025-01-01&to=2025-12-31";
        var of = "academy=" + id;
        assertThat(rows.page("/avtal?" + of + days + "&text=" + mark).text()).contains("Avtal " + mark);
        assertThat(rows.behind("/avtal?" + of + "&text=" + mark + "&from=2022-01-01&to=2023-12-31"))
                .isZero();
        assertThat(rows.behind("/projekt?" + of + "&text=" + mark + days)).isZero();
        assertThat(rows.behind("/projekt?" + of + "&text=" + mark + "&from=2026-01-01&to=2026-12-31"))
                .isOne();
        assertThat(rows.behind("/kontakter?" + of + "&text=" + mark + days)).isOne();
        assertThat(rows.behind("/kontakter?" + of + "&text=" + mark + "&to=2023-01-31"))
                .isZero();
        assertThat(rows.page("/projekt?" + of + days).select(".chips a").eachText())
                .anyMatch(chip -> chip.startsWith("≥ 2025-01-01"))
                .anyMatch(chip -> chip.startsWith("≤ 2025-12-31"));
    }

    @Test
    void aDraftAndASecretAgreementAreNotCountedForWhoMayNotReadThem() {
        var outsiders = List.of("kontaktperson2", "ledning");
        var before = outsiders.stream().map(this::counted).toList();
        var known = counted("koordinator");
        with(ground.draft("Utkast " + mark)).send();
        with(ground.existing("Sekretess " + mark)).send();
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(ground.agreement("Sekretess " + mark))
                .update();
        new ProjectGround(browser, jdbc).idea("Idé " + mark);
        joins("Idé " + mark);
        assertThat(outsiders.stream().map(this::counted).toList()).isEqualTo(before);
        outsiders.forEach(who ->
                assertThat(page(who).text()).doesNotContain("Utkast " + mark, "Sekretess " + mark, "Idé " + mark));
        assertThat(counted("koordinator")).isNotEqualTo(known);
    }

    /** Every number on the page. */
    List<String> counted(String name) {
        return page(name).select(".figures dd, .trend td, .exports").eachText();
    }

    @Test
    void whereNothingIsKnownThePageTeaches() {
        var page = new Rows(browser.as("kontaktperson")).page(address);
        assertThat(page.text()).contains("Här samlas allt som kommunen gör med lärosätet");
        assertThat(page.select(".figures, .trend")).isEmpty();
        assertThat(page.select("a[href=/aktiviteter/ny]").text()).contains("Registrera aktivitet");
        assertThat(new Rows(browser.as("ledning")).page(address).select("a[href=/aktiviteter/ny]"))
                .isEmpty();
    }

    @Test
    void thePageAsksAsFewQuestionsHoweverMuchThereIs() {
        somethingOfEach(mark);
        page("koordinator");
        var before = asked();
        for (int n = 0; n < 3; n++) somethingOfEach(mark + n);
        assertThat(asked()).isEqualTo(before);
        assertThat(before).isLessThanOrEqualTo(12);
    }

    int asked() {
        return (int) statements.during(() -> page("koordinator")).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("holding"))
                .count();
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        somethingOfEach(mark);
        assertThat(mvc.get().uri(address).locale(Locale.ENGLISH).with(user("ledning")))
                .bodyText()
                .contains("From contact to agreement", "Agreements in force", "Coming up")
                .doesNotContain("??", "Gällande avtal");
    }
}
