package se.huddinge.samverkan.agreement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** An agreement that renews every 3 December with six months' notice, where a party may have another. */
@PageTest
class PartyNoticePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = Ground.title();
    Long id;

    @BeforeEach
    void anAgreementThatRenewsEveryYear() {
        ground = new Ground(browser, jdbc);
        ground.existing(title).fill("ownerId", ground.unit(Ground.SCHOOLS)).send();
        id = ground.agreement(title);
        ground.section(id, "tid")
                .fill("firstDay", "2021-12-03")
                .fill("termKind", "FIXED")
                .fill("lastDay", "2024-12-02")
                .fill("renewalKind", "AUTOMATIC")
                .fill("renewalMonths", 12)
                .fill("noticeCounting", "END_OF_PERIOD")
                .fill("noticeAmount", 6)
                .fill("noticeUnit", "MONTHS")
                .send();
    }

    private Long party(boolean municipality) {
        return ground.id(
                "select id from agreement_party where agreement_id = ? and (academy_id is null) = ?", id, municipality);
    }

    private String address(boolean municipality) {
        return "/avtal/" + id + "/parter/" + party(municipality) + "/uppsagningstid";
    }

    private Browser.Form own(boolean municipality, String counting, Object amount) {
        return browser.form(address(municipality))
                .fill("noticeCounting", counting)
                .fill("noticeAmount", amount)
                .fill("noticeUnit", amount.equals("") ? "" : "MONTHS");
    }

    private Browser.Form notice(boolean municipality, String received) {
        return browser.form("/avtal/" + id + "/uppsagning")
                .fill("partyId", party(municipality))
                .fill("receivedOn", received);
    }

    private String page() {
        return Jsoup.parse(Browser.html(ground.page(id))).text();
    }

    private List<String> days(String table) {
        return jdbc.sql("select day::text from " + table
                        + " where agreement_id = ? and day between '2026-11-23' and '2028-01-01' order by day")
                .param(id)
                .query(String.class)
                .list();
    }

    @Test
    void anotherPartysOwnDayIsToldBesideTheMunicipalitys() {
        assertThat(own(false, "END_OF_PERIOD", 9).send()).hasStatus(303);
        assertThat(days("agreement_notice_day")).containsExactly("2027-06-02");
        assertThat(days("agreement_party_notice_day")).containsExactly("2027-03-02");
        assertThat(page())
                .contains(
                        Ground.KTH + " får säga upp det till den 2 december 2027 senast den 2 mars 2027 (nio månaders"
                                + " uppsägningstid).",
                        "får säga upp det till den 2 december 2027 senast den 2 juni 2027 (sex månaders uppsägningstid).",
                        "Sista uppsägningsdag för " + Ground.KTH,
                        Ground.KTH + ": 9 månader. Till slutet av avtalsperioden");
        assertThat(browser.get("/avtal?text=" + title)).bodyText().contains("2027-06-02", Ground.KTH + " 2027-03-02");
        assertThat(browser.get("/avtal?format=csv&text=" + title)).bodyText().contains(Ground.KTH + " 2027-03-02");
        assertThat(browser.get("/avtal/" + id + "/kalender/PARTY_NOTICE.ics"))
                .bodyText()
                .contains("20270302", "En annan parts sista dag");
        assertThat(browser.get("/arshjul?year=2027&kind=PARTY_NOTICE"))
                .bodyText()
                .contains(Ground.KTH + ": " + title);
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("En parts uppsägningstid ändrad")
                .doesNotContain("2027-03-02");
    }

    @Test
    void theMunicipalitysOwnDecidesWhenTheWorkMustBegin() {
        assertThat(own(true, "END_OF_PERIOD", 9).send()).hasStatus(303);
        assertThat(days("agreement_notice_day")).containsExactly("2027-03-02");
        assertThat(days("agreement_party_notice_day")).containsExactly("2027-06-02");
        assertThat(Jsoup.parse(Browser.html(ground.page(id)))
                        .select("[aria-labelledby=start-heading]")
                        .text())
                .contains("2 mars 2027");
        assertThat(own(true, "", "").send()).hasStatus(303);
        assertThat(days("agreement_notice_day")).containsExactly("2027-06-02");
        assertThat(days("agreement_party_notice_day")).isEmpty();
    }

    @Test
    void aPartyWithTheSameNoticeAsTheMunicipalityHasNoDaysOfItsOwn() {
        own(false, "END_OF_PERIOD", 6).send();
        assertThat(days("agreement_party_notice_day")).isEmpty();
        assertThat(page()).doesNotContain("får säga upp det till");
    }

    @Test
    void whoComesLaterHasTheAgreementsNoticeAndWhoLeavesTakesHerDaysAlong() {
        own(true, "END_OF_PERIOD", 9).send();
        browser.form("/avtal/" + id + "/parter/ny")
                .fill("partner", ground.academy(Ground.KI))
                .send();
        assertThat(days("agreement_party_notice_day")).containsExactly("2027-06-02", "2027-06-02");
        var kth =
                ground.id("select min(id) from agreement_party where agreement_id = ? and academy_id is not null", id);
        assertThat(browser.form("/avtal/" + id + "/parter/" + kth + "/borttagning")
                        .send())
                .hasStatus(303);
        assertThat(days("agreement_party_notice_day")).containsExactly("2027-06-02");
    }

    @Test
    void aNoticeIsCountedByTheTimeOfWhoGivesIt() {
        own(false, "END_OF_PERIOD", 9).send();
        assertThat(browser.get("/avtal/" + id + "/uppsagning?receivedOn=2026-06-01"))
                .bodyText()
                .contains("Om " + Ground.KTH + " säger upp avtalet", "upphör den 2 december 2027")
                .contains("gör att avtalet upphör den 2 december 2026");
        assertThat(notice(false, "2026-06-01").send()).hasStatus(303);
        assertThat(page()).contains("den skulle ha kommit senast den 2 mars 2026", "upphör den 2 december 2027");
        assertThat(own(false, "END_OF_PERIOD", 3).send()).hasStatus(303);
        assertThat(page()).contains("gör att avtalet upphör den 2 december 2026");
        browser.form("/avtal/" + id + "/uppsagning/aterkallelse")
                .fill("reason", "Avsåg ett annat avtal")
                .send();
        own(false, "END_OF_PERIOD", 9).send();
        assertThat(notice(true, "2026-06-01").send()).hasStatus(303);
        assertThat(page()).contains("gör att avtalet upphör den 2 december 2026");
    }

    @Test
    void whoCannotGiveNoticeDoesNot() {
        own(false, "NONE", "").send();
        assertThat(page()).contains(Ground.KTH + " får inte säga upp det i förtid.");
        assertThat(notice(false, "2026-06-01").send()).hasStatus(422).bodyText().contains("href=\"#partyId\"");
        assertThat(notice(true, "2026-06-01").send()).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource({
        "END_OF_PERIOD, '', MONTHS, noticeAmount",
        "END_OF_PERIOD, 3, '', noticeUnit",
        "NONE, 3, MONTHS, noticeAmount",
        "'', 3, MONTHS, noticeAmount",
        "ROLLING, 0, DAYS, noticeAmount",
        "ROLLING, x, DAYS, noticeAmount"
    })
    void whatDoesNotGoTogetherIsRefusedAtItsField(String counting, String amount, String unit, String field) {
        var answer = browser.form(address(false))
                .fill("noticeCounting", counting)
                .fill("noticeAmount", amount)
                .fill("noticeUnit", unit)
                .send();
        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#" + field + "\"");
    }

    @Test
    void itIsOfTheAgreementsTerm() {
        own(false, "END_OF_PERIOD", 9).send();
        assertThat(ground.section(id, "tid")
                        .fill("renewalKind", "NONE")
                        .fill("renewalMonths", "")
                        .fill("noticeCounting", "ROLLING")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#renewalKind\"", Ground.KTH + " har en egen uppsägningstid");
        own(false, "ROLLING", 9).send();
        ground.section(id, "tid")
                .fill("renewalKind", "NONE")
                .fill("renewalMonths", "")
                .fill("noticeCounting", "ROLLING")
                .send();
        assertThat(own(false, "END_OF_PERIOD", 9).send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#noticeCounting\"");
    }

    @Test
    void onlyWhoWritesTheAgreementAndOnlyItsOwnParties() {
        var stale = own(false, "ROLLING", 2);
        own(false, "ROLLING", 3).send();
        assertThat(stale.send()).hasStatus(409);
        assertThat(browser.as("kontaktperson2").get(address(false))).hasStatus(403);
        assertThat(browser.as("kontaktperson").get(address(false))).hasStatus(403);
        var other = ground.registered(title + " annat");
        assertThat(browser.get("/avtal/" + other + "/parter/" + party(false) + "/uppsagningstid"))
                .hasStatus(404);
    }
}
