package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.SCHOOLS;
import static se.huddinge.samverkan.activity.Desk.title;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

/** Where a contact person begins. */
@PageTest
class MyUnitPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Desk desk;
    String title = title();

    @BeforeEach
    void stand() {
        desk = new Desk(browser.as("kontaktperson"), jdbc);
    }

    private String page() {
        var page = desk.browser().get("/min-forvaltning");
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).text();
    }

    @Test
    void aContactPersonBeginsThereAndOthersElsewhere() {
        assertThat(desk.browser().get("/")).hasStatus(303).hasRedirectedUrl("/min-forvaltning");
        assertThat(browser.get("/")).hasStatus(303).hasRedirectedUrl("/att-gora");
        assertThat(browser.as("ledning").get("/min-forvaltning")).hasStatus(403);
        assertThat(desk.browser().get("/min-forvaltning?unit=0")).hasStatus(404);
        assertThat(page()).contains(SCHOOLS, "Hej Karin!", "Registrera aktivitet");
    }

    @Test
    void whatSheHasDoneIsThereAndCounted() {
        desk.entry(title).fill("people", 7).fill("contactName", "Eva " + title).send();
        assertThat(page()).contains(title, "Eva " + title);
    }

    @Test
    void aHeapOfPlansWhoseDayHasPassedHidesNoneThatComes() {
        jdbc.sql("""
                insert into activity (submission_id, kind_id, title, held_on, status, unit_id, scope)
                select gen_random_uuid(), (select min(id) from activity_kind), 'Passerad ' || n, date '2026-10-01',
                    'PLANNED', ?, 'OWN' from generate_series(1, 50) n""").param(desk.unit(Desk.SCHOOLS)).update();
        try {
            desk.planned(title, "2026-11-30");
            assertThat(page()).contains(title);
        } finally {
            jdbc.sql("delete from activity where title like 'Passerad %'").update();
        }
    }

    @Test
    void aPlanWhoseDayHasPassedWaitsForHer() {
        var id = desk.planned(title, "2026-11-24");
        assertThat(page()).contains(title).doesNotContain("Ja, det blev av : " + title);
        jdbc.sql("update activity set held_on = '2026-11-20' where id = ?")
                .param(id)
                .update();
        assertThat(page()).contains("planerad till 20 november", title);
        assertThat(browser.get("/aktiviteter?state=LATE&text=" + title))
                .bodyText()
                .contains(title);
        var done = desk.browser().crafted("/aktiviteter/" + id + "/genomford");
        Jsoup.parse(Browser.html(desk.browser().get("/min-forvaltning")))
                .select("form[action=/aktiviteter/" + id + "/genomford] input")
                .forEach(input -> done.fill(input.attr("name"), input.attr("value")));
        assertThat(done.send()).hasStatus(303);
        assertThat(done.send()).hasStatus(303);
        assertThat(jdbc.sql("select status from activity where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("DONE");
    }

    @Test
    void aNextStepWithItsDayNearWaitsForHer() {
        desk.entry(title)
                .fill("nextStep", "Ring " + title)
                .fill("nextStepDue", "2026-12-01")
                .send();
        assertThat(page()).contains("Ring " + title, "senast 1 december");
    }

    @Test
    void itsNumbersLeadToTheRowsTheyCount() {
        desk.entry(title).fill("people", 3).send();
        var html = Jsoup.parse(Browser.html(desk.browser().get("/min-forvaltning")));
        var number = html.select(".mini .value a").first();
        assertThat(number).isNotNull();
        var rows = Jsoup.parse(Browser.html(desk.browser().get(number.attr("href"))));
        assertThat(rows.select("#rows-heading").text()).isEqualTo(number.text() + " aktiviteter");
    }

    @Test
    void itCostsTheSameHoweverMuchThereIs() {
        page();
        var before = statements.during(this::page).size();
        for (int i = 0; i < 8; i++)
            desk.entry(title()).fill("contactName", "Per " + title()).send();
        assertThat(statements.during(this::page)).hasSize(before).hasSizeLessThanOrEqualTo(12);
    }
}
