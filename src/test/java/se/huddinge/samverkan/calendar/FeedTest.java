package se.huddinge.samverkan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.agreement.Ground;

/** A calendar program, which has an address and nothing else. */
@PageTest
class FeedTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    String title = Ground.title();

    Ground ground() {
        return new Ground(browser, jdbc);
    }

    /** Ends on the day, and neither renews nor can be given notice of. */
    Long ending(String title, String last, String owner) {
        ground().existing(title)
                .fill("termKind", "FIXED")
                .fill("lastDay", last)
                .fill("ownerId", ground().unit(owner))
                .fill("responsibleId", ground().position(owner))
                .send();
        var id = ground().agreement(title);
        ground().section(id, "tid")
                .fill("renewalKind", "NONE")
                .fill("noticeCounting", "NONE")
                .send();
        return id;
    }

    /** Management, and nothing besides. */
    Account reader() {
        var name = "k" + Mark.next().toString().substring(0, 12);
        return accounts.provide(
                name,
                "Lena Kalender",
                name + "@kommun.example",
                Set.of(Role.MANAGEMENT),
                new Password(TestWorld.PASSWORD));
    }

    @Test
    void theFeedIsSubscribedADateIsMovedAndTheFeedMoves() {
        var id = ending(title, "2027-06-30", Ground.SCHOOLS);
        var feed = Feed.of(browser.as("kontaktperson"));
        var before = feed.of("Avtal löper ut: " + title);
        assertThat(before).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo("20270630");
            assertThat(day.text()).contains("Kungliga Tekniska", Ground.SCHOOLS, "http://localhost", "/avtal/" + id);
        });

        ground().section(id, "tid").fill("lastDay", "2027-09-30").send();

        assertThat(feed.of("Avtal löper ut: " + title)).singleElement().satisfies(day -> {
            assertThat(day.uid()).isEqualTo(before.get(0).uid());
            assertThat(day.day()).isEqualTo("20270930");
            assertThat(day.sequence()).isGreaterThan(before.get(0).sequence());
        });
    }

    @Test
    void theLastDayToBeginIsThereToo() {
        ending(title, "2027-06-30", Ground.SCHOOLS);
        assertThat(Feed.of(browser.as("kontaktperson")).of("Sista dag att börja förbereda beslut: " + title))
                .hasSize(1);
    }

    @Test
    void managementHasTheDatesOfAllOpenAgreements() {
        ending(title, "2027-06-30", Ground.CULTURE);
        assertThat(Feed.of(browser.as("ledning")).of(title)).isNotEmpty();
        assertThat(Feed.of(browser.as("kontaktperson2")).of(title)).isNotEmpty();
    }

    @Test
    void whatIsAnotherUnitsIsNotInHers() {
        ending(title, "2027-06-30", Ground.CULTURE);
        assertThat(Feed.of(browser.as("kontaktperson")).of(title)).isEmpty();
    }

    @Test
    void whatNobodyOwnsIsInTheCoordinatorsAndBreaksNobodys() {
        var id = ending(title, "2027-06-30", Ground.CULTURE);
        jdbc.sql("update agreement set owner_id = null, responsible_id = null where id = ?")
                .param(id)
                .update();
        assertThat(Feed.of(browser.as("koordinator")).of(title)).isNotEmpty();
        assertThat(Feed.of(browser.as("kontaktperson")).of(title)).isEmpty();
    }

    @Test
    void whatIsSecretOrADraftIsInNobodys() {
        var id = ending(title, "2027-06-30", Ground.SCHOOLS);
        var draft = "Utkast " + Mark.next();
        ground().draft(draft).send();
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap. 16 §' where id = ?")
                .param(id)
                .update();
        for (var who : new String[] {"koordinator", "kontaktperson", "ledning"}) {
            var all = Feed.of(browser.as(who)).days().toString();
            assertThat(all).as(who).doesNotContain(title, draft);
        }
        assertThat(browser.get("/avtal/" + id + "/kalender/ENDING.ics")).hasStatus(404);
        assertThat(ground().page(id)).bodyText().doesNotContain("/kalender/ENDING.ics");
    }

    @Test
    void meetingsOfTheBoardsThatHerUnitWorksForAreThereWithTheDeadlineForPapers() {
        var board =
                ground().id("select min(board_id) from unit_board where unit_id = ?", ground().unit(Ground.SCHOOLS));
        jdbc.sql("""
                        insert into meeting_day (unit_id, meeting_on, papers_due) values (?, '2027-02-09', '2027-01-26')
                        on conflict do nothing""").param(board).update();
        var name = jdbc.sql("select name_sv from unit where id = ?")
                .param(board)
                .query(String.class)
                .single();
        var feed = Feed.of(browser.as("kontaktperson"));
        assertThat(feed.of("Sammanträde: " + name)).anyMatch(day -> day.day().equals("20270209"));
        assertThat(feed.of("Stoppdag: " + name)).anyMatch(day -> day.day().equals("20270126"));
        assertThat(Feed.of(browser.as("ledning")).of("Sammanträde")).isEmpty();

        var page = Jsoup.parse(Browser.html(browser.get("/forvaltningar/" + board + "/sammantraden")));
        var one = browser.get(page.select("tr:contains(2027-02-09) a").attr("href"));
        assertThat(Feed.days(one))
                .singleElement()
                .satisfies(day -> assertThat(feed.days()).contains(day));
    }

    @Test
    void anAddressThatWasRemovedOrReplacedLeadsNowhere() {
        var her = browser.as(reader().getUsername());
        var first = Feed.of(her);
        assertThat(first.fetch()).hasStatusOk();
        var second = Feed.of(her);
        assertThat(first.fetch()).hasStatus(404);
        assertThat(second.fetch()).hasStatusOk();
        assertThat(her.form("/konto/kalender/borttagning").send())
                .hasStatus(303)
                .hasRedirectedUrl("/konto/kalender");
        assertThat(second.fetch()).hasStatus(404);
        assertThat(her.get("/konto/kalender")).bodyText().contains("Du har ingen kalenderadress än.");
    }

    @Test
    void whoIsLockedOrHasLeftHasNoCalendar() {
        var account = reader();
        var feed = Feed.of(browser.as(account.getUsername()));
        jdbc.sql("update account set locked_at = '2026-11-01T00:00:00Z' where id = ?")
                .param(account.getId())
                .update();
        assertThat(feed.fetch()).hasStatus(404);
        jdbc.sql("update account set locked_at = null where id = ?")
                .param(account.getId())
                .update();
        assertThat(feed.fetch()).hasStatusOk();
        jdbc.sql("delete from account_granted where account_id = ?")
                .param(account.getId())
                .update();
        assertThat(feed.fetch()).hasStatus(404);
    }

    @Test
    void anUnknownAddressAndSomebodyElsesTellNothing() {
        assertThat(browser.stranger().get("/kalender/" + "x".repeat(43) + ".ics"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("VEVENT");
        var his = Feed.of(browser.as("kontaktperson2"));
        assertThat(browser.as("kontaktperson").get(his.address()))
                .as("the address decides, not who is signed in")
                .hasStatusOk();
        assertThat(Feed.days(browser.as("kontaktperson").get(his.address()))).isEqualTo(his.days());
    }

    @Test
    void onlyAHashIsKept() {
        var feed = Feed.of(browser.as("ledning"));
        var token = feed.address().replaceAll(".*/|\\.ics", "");
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from calendar_feed")
                        .query(String.class)
                        .list())
                .doesNotContain(token)
                .contains(Feeds.hash(token));
    }

    @Test
    void fetchingMakesNoSessionAndMayBeAskedAgain() {
        var feed = Feed.of(browser.as("ledning"));
        var sessions = ground().count("select count(*) from spring_session");
        var answer = feed.fetch();
        assertThat(answer)
                .hasHeader("Cache-Control", "private, no-cache")
                .hasHeader("Content-Type", "text/calendar;charset=utf-8");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("ETag"))
                .isEqualTo(feed.fetch().getResponse().getHeader("ETag"));
        assertThat(browser.stranger().get("/kalender/nothing.ics").getResponse().getCookies())
                .isEmpty();
        assertThat(ground().count("select count(*) from spring_session")).isEqualTo(sessions);
    }

    @Test
    void whoFetchesWithoutPauseIsAskedToWait() {
        var feed = Feed.of(browser.as(reader().getUsername()));
        for (int i = 0; i < 60; i++) assertThat(feed.fetch()).hasStatusOk();
        assertThat(feed.fetch()).hasStatus(429).headers().containsHeader("Retry-After");
    }

    @Test
    void itSpeaksHerLanguage() {
        var account = reader();
        ending(title, "2027-06-30", Ground.SCHOOLS);
        var feed = Feed.of(browser.as(account.getUsername()));
        browser.as(account.getUsername())
                .crafted("/sprak")
                .fill("language", "EN")
                .fill("page", "/konto")
                .send();
        assertThat(feed.of("Agreement ends: " + title)).hasSize(1);
    }

    @Test
    void whatSheDidIsInTheHistoryOfHerAccount() {
        var account = reader();
        var her = browser.as(account.getUsername());
        Feed.of(her);
        her.form("/konto/kalender/borttagning").send();
        assertThat(browser.as("administrator").get("/administration/konton/" + account.getId() + "/historik"))
                .bodyText()
                .contains("Kalenderadress skapad", "Kalenderadress borttagen");
    }

    @Test
    void oneDayIsTheSameAsInTheWholeCalendar() {
        var id = ending(title, "2026-12-20", Ground.EXECUTIVE_OFFICE);
        var whole = Feed.of(browser).of("Avtal löper ut: " + title);
        assertThat(Feed.days(browser.get("/avtal/" + id + "/kalender/ENDING.ics")))
                .isEqualTo(whole);
        assertThat(Feed.days(browser.get("/att-gora/agreement.due.ENDING/" + id + "/2026-12-20/kalender.ics")))
                .isEqualTo(whole);
        assertThat(ground().page(id)).bodyText().contains("Lägg i kalendern");
        assertThat(browser.get("/att-gora/agreement.due.ENDING/" + id + "/2026-12-21/kalender.ics"))
                .hasStatus(404);
        assertThat(browser.get("/avtal/" + id + "/kalender/NOTICE.ics")).hasStatus(404);
    }

    @Test
    void theAddressIsShownOnceWithHowToUseIt() {
        var her = browser.as("kontaktperson");
        assertThat(her.get("/konto")).bodyText().contains("/konto/kalender");
        assertThat(her.form("/konto/kalender").send())
                .hasStatusOk()
                .bodyText()
                .contains(".ics", "Outlook", "Google Kalender", "Iphone");
        assertThat(her.get("/konto/kalender")).bodyText().doesNotContain(".ics").contains("23 november 2026");
        assertThat(browser.as("administrator").get("/konto")).bodyText().doesNotContain("/konto/kalender");
    }
}
