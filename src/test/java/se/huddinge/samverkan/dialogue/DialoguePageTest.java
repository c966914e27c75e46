package se.huddinge.samverkan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;

/** When each academy was last met, when it is too long ago, and what there is to talk about (S42, S43). */
@PageTest
class DialoguePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    /** One of its own, so that nobody else meets it. */
    String academy = "Lärosäte " + Mark.next();

    Ground ground;

    @BeforeEach
    void register() {
        ground = new Ground(browser, jdbc);
        assertThat(browser.form("/larosaten/nytt")
                        .fill("nameSv", academy)
                        .fill("kind", "UNIVERSITY")
                        .send())
                .hasStatus(303);
    }

    private Long id() {
        return ground.id("select id from academy where name_sv = ?", academy);
    }

    /** An agreement that gäller: from now on meetings are expected. */
    private Long bound(String title) {
        assertThat(ground.existing(title)
                        .fill("partner", ground.academy(academy))
                        .fill("reason", "LACKING")
                        .fill("reasonText", "Ingen annan forskar om det.")
                        .send())
                .hasStatus(303);
        return ground.agreement(title);
    }

    private void met(String kind, String day) {
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry(kind, Desk.title(), academy)
                .fill("heldOn", day)
                .send();
    }

    private Document page(Browser who, String address) {
        return Jsoup.parse(Browser.html(who.get(address)));
    }

    private String list(String query) {
        return page(browser, "/larosaten/moten?text=" + academy + query)
                .select("main")
                .text();
    }

    private String dues(Browser who) {
        return Browser.html(who.get("/att-gora?format=csv&kind=dialogue.due.TOO_LONG"));
    }

    @Test
    void ofWhomNothingIsExpectedNobodyIsReminded() {
        assertThat(list("")).contains("1 lärosäte", "Ingen kontakt");
        assertThat(list("&whose=OURS")).contains("Inget passar");
        assertThat(dues(browser)).doesNotContain(academy);
    }

    /** 180 days before 23 November 2026 is 27 May. */
    @ParameterizedTest
    @CsvSource({"2026-05-26, TOO_LONG", "2026-05-27, RECENT", "2026-11-23, RECENT", "2026-11-24, PLANNED"})
    void itIsTooLongAgoWhenMoreDaysThanTheSettingHavePassed(String day, Standing standing) {
        bound(Ground.title());
        assertThat(list("&standing=NEVER&whose=OURS")).contains("1 lärosäte");
        assertThat(dues(browser)).contains(academy);
        met("Möte eller kontakt", day);
        assertThat(list("&standing=" + standing)).contains("1 lärosäte", day);
        if (standing == Standing.TOO_LONG) assertThat(dues(browser)).contains(academy);
        else assertThat(dues(browser)).doesNotContain(academy);
        assertThat(page(browser.as("ledning"), "/larosaten/" + id())
                        .select("#moten")
                        .text())
                .contains(day);
    }

    @Test
    void onlyAKindThatIsAMeetingCounts() {
        bound(Ground.title());
        met("Seminarium", "2026-11-20");
        assertThat(list("&standing=NEVER")).contains("1 lärosäte");
        var kind = "/aktivitetsslag/" + ground.id("select id from activity_kind where name_sv = 'Seminarium'");
        assertThat(browser.form(kind).fill("meetsAcademy", "true").send()).hasStatus(303);
        assertThat(list("&standing=RECENT")).contains("1 lärosäte", "2026-11-20");
        assertThat(browser.form(kind).fill("meetsAcademy", "false").send()).hasStatus(303);
        assertThat(browser.get(kind + "/historik"))
                .bodyText()
                .contains("Är ett möte med lärosätet")
                .doesNotContain("En kontakt som var med");
    }

    @Test
    void aMeetingThatPeopleAreCalledToIsTheNext() {
        bound(Ground.title());
        jdbc.sql("""
                        insert into meeting (submission_id, title, held_on, begins, academy_id, unit_id, status, called_on, created_by_id)
                        select gen_random_uuid(), 'Möte', date '2026-12-01', time '09:00', ?, id, 'CALLED', date '2026-11-20',
                            (select min(id) from account)
                        from unit where executive_office""").param(id()).update();
        assertThat(list("&standing=PLANNED")).contains("1 lärosäte", "2026-12-01");
        assertThat(dues(browser)).doesNotContain(academy);
        jdbc.sql("update meeting set status = 'DRAFT' where academy_id = ?")
                .param(id())
                .update();
        assertThat(list("&standing=PLANNED")).contains("Inget passar");
        jdbc.sql("delete from meeting where academy_id = ?").param(id()).update();
    }

    @Test
    void theAgendaIsWhatIsOpenBetweenThem() {
        var title = Ground.title();
        var agreement = bound(title);
        jdbc.sql(
                        "insert into agreement_notice_day (agreement_id, ordinal, day, ends_on) values (?, 1, '2027-01-15', '2027-06-30')")
                .param(agreement)
                .update();
        jdbc.sql("""
                        insert into inquiry (submission_id, kind, topic, asker, academy_id, unit_id, received_on)
                        select gen_random_uuid(), 'DATA', 'Data om läsning', 'En forskare', ?, id, '2026-11-01'
                        from unit where executive_office""").param(id()).update();
        var agenda = page(browser, "/larosaten/" + id() + "/mote").select("section:has(#agenda)");
        assertThat(agenda.text())
                .contains(title, "Sista dag att säga upp", "2027-01-15", "Data om läsning", "väntar på svar");
        assertThat(agenda.select("a").eachAttr("href")).contains("/avtal/" + agreement);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:3' where id = ?")
                .param(agreement)
                .update();
        assertThat(page(browser.as("ledning"), "/larosaten/" + id() + "/mote").text())
                .contains("Data om läsning")
                .doesNotContain(title);
    }

    @Test
    void whatIsChosenOfTheAgendaIsTakenIntoANewMeeting() {
        var title = Ground.title();
        var agreement = bound(title);
        jdbc.sql(
                        "insert into agreement_notice_day (agreement_id, ordinal, day, ends_on) values (?, 1, '2027-01-15', '2027-06-30')")
                .param(agreement)
                .update();
        jdbc.sql("""
                        insert into inquiry (submission_id, kind, topic, asker, academy_id, unit_id, received_on)
                        select gen_random_uuid(), 'DATA', 'Data, om läsning', 'En forskare', ?, id, '2026-11-01'
                        from unit where executive_office""").param(id()).update();
        var proposal = browser.form("/larosaten/" + id() + "/mote").send();
        assertThat(proposal).hasStatusOk();
        assertThat(Jsoup.parse(Browser.html(proposal)).select("main").text())
                .contains("Nytt möte", title, "Data, om läsning");
        var name = "Möte " + title;
        var meeting = browser.form(proposal)
                .fill("title", name)
                .fill("heldOn", "2026-12-08")
                .fill("begins", "09:00")
                .fill("unitId", ground.unit(Ground.SCHOOLS))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.get(meeting))
                .bodyText()
                .contains(academy, "Avtal: " + title, "Data, om läsning")
                .doesNotContain("Sekretess,");
        assertThat(ground.id(
                        "select count(*) from meeting_item i join meeting m on m.id = i.meeting_id where m.title = ?",
                        name))
                .isEqualTo(2);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:3' where id = ?")
                .param(agreement)
                .update();
        assertThat(browser.form(proposal)
                        .fill("title", name + " igen")
                        .fill("heldOn", "2026-12-09")
                        .fill("begins", "09:00")
                        .fill("unitId", ground.unit(Ground.SCHOOLS))
                        .fill("submissionId", UUID.randomUUID())
                        .send())
                .hasStatus(303);
        assertThat(ground.id("""
                        select count(*) from meeting_item i join meeting m on m.id = i.meeting_id
                        where m.title = ? and i.secrecy_basis = 'OSL 19:3'""", name + " igen")).isOne();
        assertThat(browser.as("kontaktperson2")
                        .form(proposal)
                        .fill("title", name + " en gång till")
                        .fill("heldOn", "2026-12-09")
                        .fill("begins", "09:00")
                        .fill("unitId", ground.unit(Ground.CULTURE))
                        .fill("submissionId", UUID.randomUUID())
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @Test
    void whoWorksWithTheAcademyIsToldToo() {
        bound(Ground.title());
        met("Möte eller kontakt", "2026-04-01");
        var hers = "/att-gora?format=csv&kind=dialogue.due.TOO_LONG_HERE";
        assertThat(browser.as("kontaktperson").get(hers)).bodyText().contains(academy);
        assertThat(browser.as("kontaktperson2").get(hers)).bodyText().doesNotContain(academy);
        met("Möte eller kontakt", "2026-11-20");
        assertThat(browser.as("kontaktperson").get(hers)).bodyText().doesNotContain(academy);
    }

    @Test
    void whoMayPlanIsLedToANewMeetingWithTheAcademy() {
        var address = "/larosaten/" + id() + "/mote";
        assertThat(page(browser, address).select("a.btn-primary").attr("href"))
                .isEqualTo("/moten/nytt?larosate=" + id());
        assertThat(page(browser.as("ledning"), address).select("a.btn-primary")).isEmpty();
        assertThat(browser.get("/larosaten/999999999/mote")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&whose=z&standing=1",
                "page=2147483647&sort=LAST",
                "sort=OFFICERS&order=DESC"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/larosaten/moten?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        for (var address : new String[] {"/larosaten/moten", "/larosaten/" + id() + "/mote"}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            met("Möte eller kontakt", "2026-11-20");
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
