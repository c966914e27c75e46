package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.account.AccountService;

/** A department that has registered nothing is told two weeks before the coordinator is. */
@PageTest
class SilencePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    String mark = "Tyst " + Mark.next().toString().substring(0, 8);
    String username = mark.toLowerCase().replace(' ', '-');
    Long activity;

    /** A department of its own, with a contact person since the first of May, and one activity. */
    @BeforeEach
    void aDepartment() {
        accounts.provide(username, "Kim " + mark, username + "@kommun.example", Set.of(), null);
        jdbc.sql("""
                insert into unit (submission_id, kind, name_sv, executive_office, valid_from)
                values (gen_random_uuid(), 'DEPARTMENT', ?, false, '2020-01-01')""").param(mark).update();
        jdbc.sql("""
                insert into position (submission_id, unit_id, kind, title, valid_from)
                select gen_random_uuid(), id, 'CONTACT_PERSON', 'Kontaktperson', '2026-01-01' from unit where name_sv = ?""").param(mark).update();
        jdbc.sql("""
                insert into holding (submission_id, position_id, account_id, kind, valid_from)
                select gen_random_uuid(), position.id, account.id, 'HOLDER', '2026-05-01'
                from unit join position on position.unit_id = unit.id, account where name_sv = ? and username = ?""").params(mark, username).update();
        activity = new Desk(browser.as(username), jdbc).registered(mark);
    }

    @Test
    void whoHasJustRegisteredSomethingIsNotSpokenOf() {
        assertThat(own()).doesNotContain("registrerat");
        assertThat(coordinators()).doesNotContain(mark);
    }

    @Test
    void theDepartmentIsToldTwoWeeksBeforeAnybodyElse() {
        registered("2026-10-13");
        assertThat(own()).doesNotContain("Ingenting är registrerat");
        registered("2026-10-12");
        assertThat(own())
                .contains("Ingenting är registrerat sedan 12 oktober 2026", "före 7 december", "Registrera aktivitet");
        registered("2026-09-29");
        assertThat(coordinators()).doesNotContain(mark);
        registered("2026-09-28");
        assertThat(own()).contains("Det syns nu också för koordinatorn");
        assertThat(coordinators()).contains(mark + " 2026-09-28 Kim " + mark);
    }

    @Test
    void whatWasRegisteredByMistakeIsNoSignOfLifeAndWhoNeverDidIsCountedFromHerFirstDay() {
        registered("2026-01-15");
        var first = new Desk(browser.as("kontaktperson"), jdbc).registered(Desk.title());
        jdbc.sql("update activity set registered_at = '2026-01-10T10:00:00Z' where id = ?")
                .param(first)
                .update();
        browser.form("/aktiviteter/" + activity + "/makulering")
                .fill("reason", "fel")
                .send();
        assertThat(coordinators()).contains(mark + " Aldrig, räknat från 2026-05-01");
        assertThat(own()).contains("inte registrerat någon aktivitet än");
        jdbc.sql("update activity set registered_at = '2026-11-23T09:00:00Z' where id = ?")
                .param(first)
                .update();
    }

    @Test
    void onlyTheCoordinatorIsShownTheList() {
        registered("2026-01-15");
        assertThat(Jsoup.parse(Browser.html(browser.as("ledning").get("/lagesrapporter")))
                        .text())
                .doesNotContain("Enheter utan något registrerat", mark);
    }

    /** Other tests count departments, and those that are silent. */
    @AfterEach
    void closed() {
        jdbc.sql("update unit set valid_to = '2026-11-22' where name_sv = ?")
                .param(mark)
                .update();
        jdbc.sql(
                        "update holding set valid_to = '2026-11-22' where account_id = (select id from account where username = ?)")
                .param(username)
                .update();
    }

    private void registered(String day) {
        jdbc.sql("update activity set registered_at = (? || 'T10:00:00Z')::timestamptz where id = ?")
                .params(day, activity)
                .update();
    }

    private String own() {
        return Jsoup.parse(Browser.html(browser.as(username).get("/min-forvaltning")))
                .select(".notice")
                .text();
    }

    private String coordinators() {
        return Jsoup.parse(Browser.html(browser.get("/lagesrapporter")))
                .select("[aria-labelledby=silent-heading]")
                .text();
    }
}
