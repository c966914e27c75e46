package se.huddinge.samverkan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;

/** What somebody says of a thing that is due, and what that does to Att göra and to the reminders. */
@WatchTest
class HandlingPageTest {
    @Autowired
    Mornings mornings;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = Ground.title();

    @BeforeEach
    void nobodyWasTold() {
        mornings.forget();
    }

    @Test
    void aDecisionEndsTheRemindersOfAllThatHangsOnTheDay() {
        var id = mornings.ending(title, "2027-02-15");
        assertThat(kinds(browser)).contains("Avtalet löper ut", "Sista dag att börja förbereda beslut");
        mornings.on("2026-11-24");
        assertThat(mornings.told(title)).isNotEmpty();
        var told = mornings.told(title).size();
        var form = browser.form(link(browser, "Ta ställning", "Avtalet löper ut"))
                .fill("decision", "EXTEND")
                .fill("motive", "Samarbetet växer");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(kinds(browser)).containsOnly("Uppgifter saknas om avtalet");
        jdbc.sql("update watch_rule set enabled = kind <> 'agreement.due.INCOMPLETE'")
                .update();
        for (var day : List.of("2026-12-07", "2026-12-14", "2027-01-15", "2027-02-08")) mornings.on(day);
        jdbc.sql("update watch_rule set enabled = true").update();
        assertThat(mornings.told(title)).hasSize(told);
        var page = page(browser, "/avtal/" + id);
        assertThat(page.select("[aria-labelledby=watch-heading]").text())
                .contains("Förläng", "Samarbetet växer", "Anna Bergström", "Påmind en gång, 24 november 2026");
        assertThat(page.select("[aria-labelledby=start-heading]").text()).contains("börja senast den 7 december 2026");
        undo("DECIDED");
        assertThat(kinds(browser)).contains("Avtalet löper ut");
    }

    @Test
    void aDecisionNeedsAMotive() {
        mornings.ending(title, "2027-02-15");
        var answer = browser.form(link(browser, "Ta ställning", "Avtalet löper ut"))
                .fill("decision", "EXTEND")
                .send();
        assertThat(answer).hasStatus(422).bodyText().contains(title);
    }

    @Test
    void whatIsPutOffIsQuietUntilTheDayAndThenToldThatDay() {
        mornings.ending(title, "2027-04-30");
        jdbc.sql("update watch_rule set enabled = kind = 'agreement.due.ENDING'")
                .update();
        var address = link(browser, "Senare", "Avtalet löper ut");
        assertThat(browser.form(address)
                        .fill("until", "2027-05-03")
                        .fill("reason", "x")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("senast 2027-04-30");
        assertThat(browser.form(address)
                        .fill("until", "2026-11-23")
                        .fill("reason", "x")
                        .send())
                .hasStatus(422);
        assertThat(browser.form(address)
                        .fill("until", "2027-02-10")
                        .fill("reason", "Vi väntar på rektor")
                        .send())
                .hasStatus(303);
        assertThat(kinds(browser)).doesNotContain("Avtalet löper ut");
        mornings.from("2027-01-28", "2027-02-11");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2027-02-10 ENDING 79 kontaktperson", "2027-02-10 ENDING 79 koordinator");
        jdbc.sql("update watch_rule set enabled = true").update();
    }

    @Test
    void whatIsHandedOverIsToldToWhoHasItNow() {
        mornings.ending(title, "2027-02-15");
        var schools = browser.as("kontaktperson");
        var culture = mornings.ground.position(Ground.CULTURE);
        assertThat(kinds(browser.as("kontaktperson2"))).isEmpty();
        assertThat(schools.form(link(schools, "Lämna över", "Avtalet löper ut"))
                        .fill("positionId", culture)
                        .send())
                .hasStatus(303);
        assertThat(kinds(browser.as("kontaktperson2"))).containsExactly("Avtalet löper ut");
        assertThat(kinds(schools)).doesNotContain("Avtalet löper ut");
        mornings.on("2026-11-24");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2026-11-24 ENDING 90 kontaktperson2 late", "2026-11-24 ENDING 90 koordinator late");
    }

    @Test
    void whatIsSecretStaysInItsUnit() {
        var id = mornings.ending(title, "2027-02-15");
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:1' where id = ?")
                .param(id)
                .update();
        var address = link(browser, "Lämna över", "Avtalet löper ut");
        assertThat(browser.form(address)
                        .fill("positionId", mornings.ground.position(Ground.CULTURE))
                        .send())
                .hasStatus(422);
        for (var who : List.of("kontaktperson2", "ledning"))
            assertThat(browser.as(who).get(address.replace("/overlat", ""))).hasStatus(404);
    }

    @Test
    void whatIsDoneLeavesTheListAndComesBackWhenUndone() {
        mornings.ending(title, "2027-02-15");
        assertThat(browser.as("kontaktperson2").get(link(browser, "Klart", "Avtalet löper ut")))
                .hasStatus(403);
        assertThat(browser.form(link(browser, "Klart", "Avtalet löper ut"))
                        .fill("comment", "Läggs i avtalsgruppen")
                        .send())
                .hasStatus(303);
        assertThat(kinds(browser)).doesNotContain("Avtalet löper ut");
        undo("DONE");
        assertThat(kinds(browser)).contains("Avtalet löper ut");
    }

    @Test
    void thePageSaysWhenTheWorkMustBeginAndHowThatComesAbout() {
        jdbc.sql("""
                insert into meeting_day (unit_id, meeting_on, papers_due)
                select id, day::date, papers::date from unit,
                    (values ('2027-10-28', '2027-09-30'), ('2027-12-02', '2027-11-04'), ('2028-01-20', '2027-12-16'))
                        as planned (day, papers)
                where name_sv = 'Kommunstyrelsen' on conflict do nothing""").update();
        mornings.ground
                .existing(title)
                .fill("firstDay", "2024-01-01")
                .fill("termKind", "FIXED")
                .fill("lastDay", "2027-12-15")
                .fill("ownerId", mornings.ground.unit(Ground.EXECUTIVE_OFFICE))
                .send();
        var id = mornings.ground.agreement(title);
        mornings.ground
                .section(id, "tid")
                .fill("renewalKind", "BY_DECISION")
                .fill("noticeCounting", "NONE")
                .send();
        assertThat(page(browser, "/avtal/" + id)
                        .select("[aria-labelledby=start-heading]")
                        .text())
                .contains("Ska Kommunstyrelsen besluta den 2 december 2027 ska tjänsteutlåtandet vara inlämnat den"
                        + " 4 november 2027; börja senast den 14 oktober 2027.");
        mornings.on("2027-10-14");
        assertThat(mornings.told(title, "START")).containsExactly("2027-10-14 START 0 koordinator");
    }

    /** Seventy days before is a Sunday in the Christmas holidays. */
    @Test
    void theLastDayToBeginIsAWorkday() {
        var id = mornings.ending(title, "2027-03-07");
        assertThat(page(browser, "/avtal/" + id)
                        .select("[aria-labelledby=start-heading]")
                        .text())
                .contains("börja senast den 23 december 2026");
        mornings.on("2026-12-23");
        assertThat(mornings.told(title, "START"))
                .containsExactly("2026-12-23 START 0 kontaktperson", "2026-12-23 START 0 koordinator");
    }

    /** To be prepared for: its responsible is told, and nobody has to decide. */
    @Test
    void anotherPartysLastDayIsADueOfItsOwn() {
        var id = mornings.timed(title, "2027-06-30", "AUTOMATIC", 12, 1);
        var party = mornings.ground.id(
                "select id from agreement_party where agreement_id = ? and academy_id is not null", id);
        browser.form("/avtal/" + id + "/parter/" + party + "/uppsagningstid")
                .fill("noticeCounting", "END_OF_PERIOD")
                .fill("noticeAmount", 4)
                .fill("noticeUnit", "MONTHS")
                .send();
        mornings.from("2027-01-27", "2027-02-22");
        assertThat(jdbc.sql("""
                        select r.morning || ' ' || r.step || ' ' || c.username from watch_reminder r join account c on c.id = r.account_id
                        where r.kind = 'agreement.due.PARTY_NOTICE' and r.subject_id = ? order by r.morning, c.username""").param(id).query(String.class).list())
                .containsExactly("2027-01-29 30 kontaktperson", "2027-02-19 7 kontaktperson");
    }

    @Test
    void whatHasBeenToldIsAListForTheCoordinator() {
        mornings.ending(title, "2027-02-15");
        mornings.on("2026-11-24");
        var address = "/bevakning/skickade?text=" + title.split(" ")[1];
        var rows = page(browser, address + "&kind=agreement.due.ENDING").select("tbody tr");
        assertThat(rows.eachText())
                .hasSize(2)
                .allMatch(row -> row.contains(title) && row.contains("2026-11-24") && row.contains("2027-02-15"))
                .anyMatch(row -> row.contains("Karin Åström"));
        assertThat(page(browser, address + "&late=false&kind=agreement.due.ENDING")
                        .select("tbody tr"))
                .isEmpty();
        assertThat(page(browser, address + "&to=2026-11-23").select("tbody tr")).isEmpty();
        assertThat(browser.get(address + "&format=csv&sort=WHO")).bodyText().contains(title, "Karin Åström", "Sent");
        for (var query : List.of("sort=x&order=y&page=-1", "from=x&to=2026-02-30", "late=kanske&who=x", "kind=x"))
            assertThat(browser.get("/bevakning/skickade?" + query)).hasStatusOk();
        assertThat(browser.as("kontaktperson").get("/bevakning/skickade")).hasStatus(403);
        assertThat(page(browser, "/bevakning").select("a[href=/bevakning/skickade]"))
                .isNotEmpty();
    }

    @Test
    void aTaskIsToldToItsPositionAndCanBeDoneAndOpenedAgain() {
        var form = browser.form("/uppgifter/ny?link=/avtal")
                .fill("title", title)
                .fill("due", "2026-12-01")
                .fill("positionId", mornings.ground.position(Ground.SCHOOLS));
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        var her = browser.as("kontaktperson");
        assertThat(kinds(her)).containsExactly("Egen uppgift");
        assertThat(kinds(browser)).isEmpty();
        mornings.on("2026-11-24");
        assertThat(mornings.told(title, "TASK")).containsExactly("2026-11-24 TASK 7 kontaktperson");
        var id = mornings.ground.id("select id from watch_task where title = ?", title);
        assertThat(browser.as("ledning").get("/uppgifter/" + id)).hasStatus(404);
        assertThat(her.form("/uppgifter/" + id + "/klar")
                        .fill("comment", "Ringt")
                        .send())
                .hasStatus(303);
        assertThat(kinds(her)).isEmpty();
        assertThat(her.form("/uppgifter/" + id).send()).hasStatus(303);
        assertThat(kinds(her)).containsExactly("Egen uppgift");
        assertThat(browser.form("/uppgifter/ny")
                        .fill("title", "x")
                        .fill("link", "//ond.example")
                        .send())
                .hasStatus(422);
        assertThat(browser.get("/uppgifter/" + id + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("Uppgiften blev klar");
    }

    @Test
    void thePreviewIsWhatThenHappens() {
        mornings.ending(title, "2027-02-15");
        var rows = page(browser, "/bevakning/kommande?format=csv")
                .wholeText()
                .lines()
                .filter(line -> line.contains(title))
                .toList();
        mornings.from("2026-11-23", "2026-12-23");
        assertThat(rows).isNotEmpty().hasSize(mornings.told(title).size());
        assertThat(browser.get("/bevakning/kommande?sort=WHO&order=DESC&kind=agreement.due.ENDING"))
                .hasStatusOk();
    }

    @Test
    void aRuleIsChangedByTheCoordinatorAndRefusesNonsense() {
        var id = mornings.ground.id("select id from watch_rule where kind = 'agreement.due.REVIEW'");
        var address = "/bevakning/regler/" + id;
        assertThat(browser.form(address).fill("steps", "snart").send()).hasStatus(422);
        assertThat(browser.form(address).fill("steps", "45, 7").send()).hasStatus(303);
        assertThat(browser.get(address + "/historik")).hasStatusOk().bodyText().contains("Regeln ändrades");
        assertThat(browser.form("/bevakning/tider").fill("restToWeek", "20").send())
                .hasStatus(422);
        assertThat(browser.form("/bevakning/tider").fill("hour", "6").send()).hasStatus(303);
        assertThat(browser.get("/bevakning")).hasStatusOk().bodyText().contains("45, 7", "6.00");
        browser.form("/bevakning/tider").fill("hour", "7").send();
        browser.form(address).fill("steps", "30, 7").send();
    }

    private void undo(String what) {
        var link = page(browser, "/att-gora/hanterat?text=" + title.split(" ")[1] + "&what=" + what)
                .selectFirst("tbody a[href*=angra]");
        assertThat(link).isNotNull();
        assertThat(browser.form(link.attr("href")).send()).hasStatus(303);
    }

    /** Of what waits for somebody and has the title. */
    private List<String> kinds(Browser who) {
        return page(who, "/att-gora?format=csv")
                .wholeText()
                .lines()
                .filter(line -> line.contains(title))
                .map(line -> line.split(";")[0])
                .toList();
    }

    private String link(Browser who, String words, String kind) {
        var all = jdbc.sql("select kind from watch_rule").query(String.class).list();
        for (var one : all)
            for (var line : page(who, "/att-gora?kind=" + one).select(".todo li"))
                if (line.text().contains(title) && line.text().contains(kind))
                    return line.select("a").stream()
                            .filter(link -> link.text().startsWith(words)
                                    && link.attr("href").startsWith("/att-gora/"))
                            .findFirst()
                            .orElseThrow()
                            .attr("href");
        throw new AssertionError("no line for " + title);
    }

    private Document page(Browser who, String address) {
        var answer = who.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }
}
