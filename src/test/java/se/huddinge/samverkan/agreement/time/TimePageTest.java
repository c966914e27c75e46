package se.huddinge.samverkan.agreement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

@PageTest
class TimePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = Ground.title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    private Long renewing() {
        ground.existing(title).fill("signedOn", "2021-12-03").send();
        var id = ground.agreement(title);
        assertThat(ground.section(id, "tid")
                        .fill("firstDay", "2021-12-03")
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2024-12-02")
                        .fill("renewalKind", "AUTOMATIC")
                        .fill("renewalMonths", 12)
                        .fill("noticeCounting", "END_OF_PERIOD")
                        .fill("noticeAmount", 6)
                        .fill("noticeUnit", "MONTHS")
                        .send())
                .hasStatus(303);
        return id;
    }

    private Long ending(String last) {
        ground.existing(title).fill("termKind", "FIXED").fill("lastDay", last).send();
        var id = ground.agreement(title);
        ground.timed(id);
        return id;
    }

    private Browser.Form notice(Long id, String received) {
        var partyId = ground.id("select id from agreement_party where agreement_id = ? and academy_id is not null", id);
        return browser.form("/avtal/" + id + "/uppsagning")
                .fill("partyId", partyId)
                .fill("receivedOn", received);
    }

    private Browser.Form extension(Long id, String last) {
        return browser.form("/avtal/" + id + "/forlangning")
                .fill("lastDay", last)
                .fill("decidedBy", "Kommunstyrelsen")
                .fill("decidedOn", "2026-11-02")
                .fill("paragraph", "§ 187");
    }

    @Test
    void anAgreementWithoutEndSaysWhenToStartBeforeItsNextNotice() {
        ground.existing(title).send();
        var id = ground.agreement(title);
        assertThat(ground.section(id, "tid")
                        .fill("firstDay", "2021-01-01")
                        .fill("termKind", "UNTIL_FURTHER_NOTICE")
                        .fill("renewalKind", "NONE")
                        .fill("noticeCounting", "END_OF_YEAR")
                        .fill("noticeAmount", 3)
                        .fill("noticeUnit", "MONTHS")
                        .send())
                .hasStatus(303);
        assertThat(Jsoup.parse(Browser.html(browser.get("/avtal/" + id)))
                        .select("[aria-labelledby=start-heading]")
                        .text())
                .contains("30 september 2027");
    }

    @Test
    void thePageSaysHowTheDatesComeAbout() {
        var id = renewing();
        assertThat(ground.page(id))
                .bodyText()
                .contains(
                        "Avtalet förlängs med ett år från och med den 3 december 2026, eftersom ingen part sade upp det"
                                + " senast den 2 juni 2026 (sex månaders uppsägningstid).",
                        "Ny period börjar",
                        "3 december 2026",
                        "om 10 dagar",
                        "2 juni 2027",
                        "class=\"bar-plan\"");
        assertThat(ground.count("select count(*) from agreement_period where agreement_id = ?", id))
                .isBetween(50L, 100L);
        assertThat(ground.count("select count(*) from agreement_notice_day where agreement_id = ?", id))
                .isBetween(50L, 100L);
    }

    @Test
    void whatIsOverIsDrawnToTheDayOnWhichItEnded() {
        var id = renewing();
        assertThat(ground.page(id)).bodyText().contains("förlängs tills någon säger upp det", "bar-plan");
        assertThat(browser.form("/avtal/" + id + "/avslut")
                        .fill("lastDay", "2026-11-20")
                        .fill("cause", "AGREED")
                        .fill("reason", "Parterna gick skilda vägar")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains("2026-11-20", "bar-ended")
                .doesNotContain("bar-plan", "2026-12-02", "2027-12-02");
    }

    @Test
    void whatWasAMistakeHasNoTime() {
        var id = renewing();
        assertThat(browser.form("/avtal/" + id + "/makulering")
                        .fill("reason", "Registrerat två gånger")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id)).bodyText().doesNotContain("class=\"bar", "bar-plan");
    }

    @Test
    void theHistoryTellsWhatWasChangedAndNotWhatFollows() {
        var id = renewing();
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("Förlängning", "Uppsägning", "2021-12-03 till 2024-12-02")
                .doesNotContain("2070-12-02");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIXED,                2029-12-31, AUTOMATIC,   '', '', ROLLING,       3, MONTHS, renewalMonths
            FIXED,                2029-12-31, NONE,        12, '', ROLLING,       3, MONTHS, renewalMonths
            FIXED,                2029-12-31, BY_DECISION, '', 2,  ROLLING,       3, MONTHS, renewalTimes
            FIXED,                2029-12-31, AUTOMATIC,   0,  '', ROLLING,       3, MONTHS, renewalMonths
            FIXED,                2029-12-31, AUTOMATIC,   x,  '', ROLLING,       3, MONTHS, renewalMonths
            FIXED,                2029-12-31, AUTOMATIC,   12, '', NONE,         '', '',     noticeCounting
            FIXED,                2029-12-31, NONE,        '', '', END_OF_PERIOD, 3, MONTHS, noticeCounting
            FIXED,                2029-12-31, NONE,        '', '', ROLLING,      '', MONTHS, noticeAmount
            FIXED,                2029-12-31, NONE,        '', '', ROLLING,       3, '',     noticeUnit
            FIXED,                2029-12-31, NONE,        '', '', ROLLING,    1000, DAYS,   noticeAmount
            FIXED,                2029-12-31, NONE,        '', '', NONE,          3, MONTHS, noticeAmount
            UNTIL_FURTHER_NOTICE, '',         AUTOMATIC,   12, '', ROLLING,       3, MONTHS, renewalKind
            UNTIL_FURTHER_NOTICE, '',         NONE,        '', '', END_OF_PERIOD, 3, MONTHS, noticeCounting
            UNTIL_FURTHER_NOTICE, '',         NONE,        '', '', NONE,         '', '',     noticeCounting
            """)
    void whatDoesNotGoTogetherIsRefusedAtItsField(
            String kind,
            String last,
            String renewal,
            String months,
            String times,
            String counting,
            String amount,
            String unit,
            String field) {
        var id = ground.registered(title);
        var answer = ground.section(id, "tid")
                .fill("termKind", kind)
                .fill("lastDay", last)
                .fill("renewalKind", renewal)
                .fill("renewalMonths", months)
                .fill("renewalTimes", times)
                .fill("noticeCounting", counting)
                .fill("noticeAmount", amount)
                .fill("noticeUnit", unit)
                .send();
        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#" + field + "\"");
    }

    @Test
    void aNoticeInTimeEndsTheAgreementWithItsPeriod() throws Exception {
        var id = renewing();
        assertThat(notice(id, "2026-06-02").send()).hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains("Uppsagt, upphör om 9 dagar", "upphör den 2 december 2026", Ground.KTH)
                .doesNotContain("/forlangning\"");
        assertThat(ground.count("select count(*) from agreement_notice_day where agreement_id = ?", id))
                .isZero();
    }

    @Test
    void aNoticeThatIsReceivedTooLateLetsTheYearRunOn() {
        var id = renewing();
        assertThat(browser.get("/avtal/" + id + "/uppsagning?receivedOn=2026-06-15"))
                .bodyText()
                .contains("kommer för sent", "senast den 2 juni 2026", "i ett år till och upphör den 2 december 2027");
        assertThat(notice(id, "2026-06-15").send()).hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains("kommer för sent", "Avtalet gäller därför i ett år till och upphör den 2 december 2027.");
    }

    @Test
    void aNoticeIsTakenBackWithAReason() {
        var id = renewing();
        notice(id, "2026-06-02").send();
        var address = "/avtal/" + id + "/uppsagning/aterkallelse";
        assertThat(browser.form(address).send()).hasStatus(422);
        assertThat(browser.form(address).fill("reason", "Avsåg ett annat avtal").send())
                .hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains("Avsåg ett annat avtal", "Avtalet förlängs med ett år")
                .doesNotContain("Uppsagt,");
        assertThat(browser.get(address)).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, receivedOn", "2021-12-02, receivedOn", "2201-01-01, receivedOn", "'', receivedOn"})
    void aNoticeComesOnADayThatCanBe(String received, String field) {
        var id = renewing();
        assertThat(notice(id, received).send()).hasStatus(422).bodyText().contains("href=\"#" + field + "\"");
    }

    @Test
    void onlyAPartyGivesNotice() {
        var id = renewing();
        var other = ground.registered(title + " annat");
        var partyId = ground.id("select min(id) from agreement_party where agreement_id = ?", other);
        assertThat(notice(id, "2026-06-02").fill("partyId", partyId).send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#partyId\"");
    }

    @Test
    void whatIsNotKnownOrNotAllowedHasNoNotice() {
        var id = ground.registered(title);
        assertThat(browser.get("/avtal/" + id + "/uppsagning"))
                .hasStatus(422)
                .bodyText()
                .contains("/avtal/" + id + "/redigera/tid");
        ground.section(id, "tid")
                .fill("termKind", "FIXED")
                .fill("lastDay", "2029-12-31")
                .fill("noticeCounting", "NONE")
                .send();
        assertThat(browser.get("/avtal/" + id + "/uppsagning")).hasStatus(422);
        var draft = ground.drafted(title + " utkast");
        assertThat(browser.get("/avtal/" + draft + "/uppsagning")).hasStatus(422);
        assertThat(browser.get("/avtal/" + draft + "/forlangning")).hasStatus(422);
    }

    @Test
    void anExtensionAddsAPeriodAndTheEarlierOneStays() {
        var id = ending("2026-12-31");
        assertThat(extension(id, "2028-12-31").send()).hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains("Till 2028-12-31. Kommunstyrelsen, 2026-11-02", "§ 187");
        assertThat(jdbc.sql(
                                "select valid_from || ' ' || valid_to from agreement_period where agreement_id = ? order by ordinal")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("2024-01-01 2026-12-31", "2027-01-01 2028-12-31");
        assertThat(extension(id, "2028-12-31").send()).hasStatus(422);
        assertThat(extension(id, "2029-12-31").send()).hasStatus(303);
        assertThat(ground.section(id, "tid").fill("lastDay", "2029-01-01").send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#lastDay\"");
    }

    @Test
    void anExtensionIsDecidedBeforeTheEnd() {
        var id = ending("2026-10-31");
        assertThat(extension(id, "2028-12-31").send()).hasStatus(422).bodyText().contains("href=\"#decidedOn\"");
        assertThat(extension(id, "2028-12-31").fill("decidedOn", "2026-11-24").send())
                .hasStatus(422);
        assertThat(extension(id, "2028-12-31").fill("decidedOn", "2026-10-31").send())
                .hasStatus(303);
    }

    @Test
    void whatRenewsByItselfOrIsNoticedOrHasNoEndIsNotExtended() {
        var renewing = renewing();
        assertThat(browser.get("/avtal/" + renewing + "/forlangning")).hasStatus(422);
        title = Ground.title();
        var noticed = ending("2026-12-31");
        notice(noticed, "2026-11-01").send();
        assertThat(browser.get("/avtal/" + noticed + "/forlangning"))
                .hasStatus(422)
                .bodyText()
                .contains("är uppsagt");
        assertThat(browser.crafted("/avtal/" + noticed + "/forlangning")
                        .fill("lastDay", "2028-12-31")
                        .fill("decidedBy", "KS")
                        .fill("decidedOn", "2026-11-02")
                        .fill("version", ground.id("select version from agreement where id = ?", noticed))
                        .send())
                .hasStatus(422);
        assertThat(browser.get("/avtal/" + ground.registered(title + " tv") + "/forlangning"))
                .hasStatus(422);
    }

    @Test
    void aDoubleClickExtendsOnceAndAStaleVersionIsAConflict() {
        var id = ending("2026-12-31");
        var first = extension(id, "2028-12-31").fill("submissionId", UUID.randomUUID());
        var late = extension(id, "2029-12-31");
        assertThat(first.send()).hasStatus(303);
        assertThat(first.send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_extension where agreement_id = ?", id))
                .isEqualTo(1);
        assertThat(late.send()).hasStatus(409).bodyText().contains("2029-12-31");
        var notice = notice(id, "2026-11-20");
        assertThat(notice.send()).hasStatus(303);
        assertThat(notice.send()).hasStatus(303);
    }

    @Test
    void aNoticeCountsOnWhatTheExtensionMadeOfIt() {
        var id = ending("2026-12-31");
        extension(id, "2028-12-31").send();
        notice(id, "2026-11-20").send();
        assertThat(ground.page(id)).bodyText().contains("upphör den 20 februari 2027");
        assertThat(jdbc.sql("select max(valid_to)::text from agreement_period where agreement_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("2027-02-20");
    }

    @Test
    void whoMayOnlyReadDoesNotDecide() {
        var id = renewing();
        var reader = browser.as("kontaktperson");
        assertThat(reader.get("/avtal/" + id + "/uppsagning")).hasStatus(403);
        assertThat(reader.get("/avtal/" + id + "/forlangning")).hasStatus(403);
        assertThat(browser.get("/avtal/999999/uppsagning")).hasStatus(404);
    }

    @Test
    void aTermThatANoticeRestsOnStaysCountable() {
        var id = renewing();
        notice(id, "2026-06-02").send();
        assertThat(ground.section(id, "tid")
                        .fill("noticeCounting", "UNKNOWN")
                        .fill("noticeAmount", "")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#noticeCounting\"");
        assertThat(ground.section(id, "tid").fill("noticeAmount", 9).send()).hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains("upphör den 2 december 2027");
    }

    @Test
    void aSettingSaysWhenTermsEnd() {
        var setting = "/administration/installningar/agreement.term-ends";
        assertThat(browser.as("administrator")
                        .form(setting)
                        .fill("value", "13-45")
                        .send())
                .hasStatus(422);
        try {
            browser.as("administrator")
                    .form(setting)
                    .fill("value", "06-10, 01-17")
                    .send();
            var id = ground.registered(title);
            ground.section(id, "tid")
                    .fill("noticeCounting", "END_OF_TERM")
                    .fill("noticeAmount", 1)
                    .fill("noticeUnit", "MONTHS")
                    .send();
            assertThat(ground.page(id)).bodyText().contains("upphör den 17 januari 2027");
        } finally {
            browser.as("administrator")
                    .form(setting)
                    .fill("value", "06-30, 12-31")
                    .send();
        }
    }

    private long found(String query) throws Exception {
        return browser.get("/avtal?format=csv&text=" + title + "&" + query)
                .getResponse()
                .getContentAsString()
                .lines()
                .filter(line -> line.contains(title))
                .count();
    }

    @Test
    void theListFiltersByWhatComes() throws Exception {
        var id = renewing();
        assertThat(found("within=DAYS_365")).as("renews by itself").isZero();
        assertThat(found("state=ENDING")).isZero();
        assertThat(found("state=IN_FORCE")).isEqualTo(1);
        assertThat(found("notice=DAYS_180")).isZero();
        assertThat(found("notice=DAYS_365")).as("2 June 2027").isEqualTo(1);
        assertThat(browser.get("/avtal?text=" + title)).bodyText().contains("2027-06-02", ", förlängs");
        notice(id, "2026-06-02").send();
        assertThat(found("state=NOTICE_GIVEN")).isEqualTo(1);
        assertThat(found("state=ENDING")).isZero();
        assertThat(found("state=IN_FORCE")).as("until its last day").isEqualTo(1);
        assertThat(found("within=DAYS_30")).isEqualTo(1);
        assertThat(found("notice=DAYS_365")).isZero();
        assertThat(browser.get("/avtal?text=" + title)).bodyText().contains("Uppsagt, upphör om 9 dagar");
    }

    @Test
    void theListIsSortedByTheLastDayOfNotice() {
        renewing();
        assertThat(browser.get("/avtal?sort=NOTICE&text=" + title)).hasStatusOk();
        assertThat(browser.get("/avtal?sort=NOTICE&order=DESC&notice=DAYS_365")).hasStatusOk();
    }

    @Test
    void theSameRowsAreATimeline() {
        renewing();
        assertThat(browser.get("/avtal?view=TIMELINE&text=" + title))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"gantt\"", title, "class=\"bar\"", "class=\"bar-plan\"", "2021-12-03", "2029")
                .doesNotContain("class=\"data\"");
        assertThat(browser.get("/avtal?view=x&text=" + title)).bodyText().contains("class=\"data\"");
    }
}
