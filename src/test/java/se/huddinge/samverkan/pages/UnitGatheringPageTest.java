package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

/** One page that tells all about a department. */
@PageTest
class UnitGatheringPageTest {
    final String mark = Mark.next();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Ground ground;
    Desk desk;
    String schools;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        schools = "/forvaltningar/" + desk.unit(Desk.SCHOOLS);
    }

    Long agreement(String title) {
        ground.existing(title)
                .fill("responsibleId", ground.position(Ground.SCHOOLS))
                .send();
        return ground.agreement(title);
    }

    void somethingOfEach(String mark) {
        agreement("Avtal " + mark);
        new ProjectGround(browser, jdbc).started("Projekt " + mark);
        desk.entry("Seminarium", "Möte " + mark, Desk.KTH)
                .fill("heldOn", "2025-05-06")
                .fill("people", 31)
                .send();
        desk.entry("Kommer " + mark).fill("heldOn", "2026-12-15").send();
        browser.as("kontaktperson")
                .form("/kontakter/ny")
                .fill("name", "Eva " + mark)
                .fill("academyId", desk.academy(Desk.KTH))
                .fill("kind", "OFFICER")
                .fill("validFrom", "2023-02-01")
                .send();
        jdbc.sql("""
                        with plan as (
                            insert into action_plan (submission_id, unit_id, year) values (gen_random_uuid(), :unit, 2026)
                            on conflict (unit_id, year) do update set year = 2026 returning id)
                        insert into actionplan_measure (submission_id, plan_id, title, state)
                        select gen_random_uuid(), id, :title, 'ONGOING' from plan""")
                .param("unit", desk.unit(Desk.SCHOOLS))
                .param("title", "Åtgärd " + mark)
                .update();
    }

    Document page(String name) {
        return new Rows(browser.as(name)).page(schools);
    }

    @Test
    void everyNumberLeadsToAsManyRowsWhoeverReads() {
        somethingOfEach(mark);
        for (var name : List.of("koordinator", "kontaktperson", "ledning")) {
            var rows = new Rows(browser.as(name));
            var links = page(name)
                    .select(
                            ".figures a, .trend a, td.num a, .facts a[href*=state], .facts a[href*=showing], .exports a");
            assertThat(links).hasSizeGreaterThan(12);
            links.forEach(rows::follow);
        }
    }

    @Test
    void allThatIsKnownStandsThere() {
        somethingOfEach(mark);
        assertThat(page("ledning").text())
                .contains("På gång", "Handlingsplaner", "Från kontakt till avtal", Desk.KTH)
                .contains("Första och senaste gången", "Känner i dag");
    }

    @Test
    void aDraftAndASecretAgreementAreNotCountedForWhoMayNotReadThem() {
        var outsiders = List.of("kontaktperson2", "ledning");
        var before = outsiders.stream().map(this::counted).toList();
        var known = counted("kontaktperson");
        ground.draft("Utkast " + mark)
                .fill("responsibleId", ground.position(Ground.SCHOOLS))
                .send();
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(agreement("Sekretess " + mark))
                .update();
        new ProjectGround(browser, jdbc).idea("Idé " + mark);
        assertThat(outsiders.stream().map(this::counted).toList()).isEqualTo(before);
        outsiders.forEach(name -> assertThat(page(name).text()).doesNotContain(mark));
        assertThat(counted("kontaktperson")).isNotEqualTo(known);
    }

    List<String> counted(String name) {
        return page(name).select(".figures dd, .trend td, .exports").eachText();
    }

    @Test
    void aPlanWithNothingInItSaysSo() {
        jdbc.sql("""
                        insert into action_plan (submission_id, unit_id, year) values (gen_random_uuid(), ?, 2100)
                        on conflict do nothing""").param(desk.unit(Desk.SCHOOLS)).update();
        var year = page("ledning").select("section:has(#plans) dl > div:contains(2100)");
        assertThat(year.select("dd").text()).isEqualTo("Ingen åtgärd");
        assertThat(year.select("dd a")).isEmpty();
    }

    @Test
    void aBoardHasAPageToo() {
        var board = desk.id("select min(id) from unit where kind = 'BOARD'");
        var rows = new Rows(browser.as("ledning"));
        var page = rows.page("/forvaltningar/" + board);
        assertThat(page.text()).contains("Gällande avtal", "Handlingsplaner");
        page.select(".figures a, .facts a[href*=showing]").forEach(rows::follow);
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
}
