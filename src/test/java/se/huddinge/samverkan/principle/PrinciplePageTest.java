package se.huddinge.samverkan.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

@PageTest
class PrinciplePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    PrincipleHearings hearings;

    String title = "Vem äger det vi mäter? " + Mark.next();

    private Ground ground() {
        return new Ground(browser, jdbc);
    }

    private Browser.Form filled(Browser who) {
        return who.form("/fragor/ny")
                .fill("title", title)
                .fill("text", "Två lärosäten vill spara våra mätningar hos sig.");
    }

    private String raised(Browser who) {
        var address = filled(who).send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    private Long id(String address) {
        return Long.valueOf(address.substring("/fragor/".length()));
    }

    private String discussed(Browser raiser) {
        var address = raised(raiser);
        assertThat(browser.form(address + "/diskussion")
                        .fill("meeting", "Högskolerådet i oktober")
                        .fill("heldOn", "2026-10-05")
                        .fill("said", "Rådet vill se hur andra kommuner gör.")
                        .send())
                .hasRedirectedUrl(address);
        return address;
    }

    private Browser.Form position(String address) {
        return browser.form(address + "/installning").fill("outcome", "Kommunen behåller det som den mäter.");
    }

    @Test
    void whoeverReadsRaisesAnIssueOnceAndAllReadIt() {
        for (var who : new String[] {"kontaktperson", "ledning"}) {
            var form = filled(browser.as(who));
            var address = form.send().getResponse().getRedirectedUrl();
            assertThat(form.send()).hasRedirectedUrl(address);
            for (var reader : new String[] {"koordinator", "kontaktperson2", "ledning"})
                assertThat(browser.as(reader).get(address))
                        .hasStatusOk()
                        .bodyText()
                        .contains(title, "Väntar på ett möte", "Väcktes av", "spara våra mätningar");
        }
        assertThat(browser.as("medrapportor").get("/fragor/ny")).hasStatus(403);
        assertThat(browser.get("/fragor/999999999")).hasStatus(404);
    }

    @Test
    void anIssueIsDiscussedAtTwoMeetingsAndWhoRaisedItIsToldWhatTheCouncilThought() {
        var address = raised(browser.as("kontaktperson"));
        browser.form(address + "/dagordning")
                .fill("meeting", "Högskolerådet i december")
                .fill("heldOn", "2026-12-07")
                .send();
        assertThat(browser.get(address)).bodyText().contains("På dagordningen", "Högskolerådet i december");
        hearings.discussed(
                id(address),
                new MeetingReference("Högskolerådet i oktober", "/moten/4711"),
                LocalDate.of(2026, 10, 5),
                "Rådet ville veta mer.");
        assertThat(browser.get(address))
                .bodyText()
                .contains("På dagordningen", "Rådet ville veta mer.", "href=\"/moten/4711\"");
        hearings.discussed(
                id(address),
                new MeetingReference("Högskolerådet i december", null),
                LocalDate.of(2026, 12, 7),
                "Rådet var enigt.");
        assertThat(browser.get(address)).bodyText().contains("Diskuterad", "Rådet var enigt.");
        assertThat(position(address).fill("outcomeOn", "2026-11-20").send()).hasRedirectedUrl(address);
        assertThat(browser.get("/att-gora?kind=principle.due.REPORT"))
                .bodyText()
                .contains(title, "Återkoppla");
        var report = browser.form(address + "/aterkoppling").fill("words", "Ni behåller era mätningar.");
        assertThat(report.send()).hasRedirectedUrl(address);
        assertThat(report.send()).hasRedirectedUrl(address);
        assertThat(browser.as("kontaktperson").get(address))
                .bodyText()
                .contains(
                        "Rådet har en inställning",
                        "Kommunen behåller det som den mäter.",
                        "Ni behåller era mätningar.");
        assertThat(browser.get("/att-gora?kind=principle.due.REPORT"))
                .bodyText()
                .doesNotContain(title);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Satt på en dagordning", "Rådet fick en inställning", "Återkopplad")
                .doesNotContain("stepId", "waitingSince");
    }

    @Test
    void aMeetingThatSaysItAgainReplacesWhatItSaid() {
        var address = raised(browser);
        var meeting = new MeetingReference("Rådet", "/moten/" + id(address));
        hearings.onAgenda(id(address), meeting, LocalDate.of(2026, 12, 1));
        hearings.onAgenda(id(address), meeting, LocalDate.of(2026, 12, 8));
        hearings.discussed(id(address), meeting, LocalDate.of(2026, 12, 8), "Först så.");
        hearings.concluded(id(address), meeting, LocalDate.of(2026, 12, 8), "Sedan så.", "Rådet säger ja.");
        assertThat(browser.get(address))
                .bodyText()
                .contains("Sedan så.", "Rådet säger ja.", "8 dec. 2026")
                .doesNotContain("Först så.", "1 dec. 2026");
    }

    @Test
    void whatIsTakenOffTheAgendaWaitsAgain() {
        var address = raised(browser);
        var meeting = new MeetingReference("Rådet", "/moten/" + id(address));
        hearings.onAgenda(id(address), meeting, LocalDate.of(2026, 12, 1));
        hearings.offAgenda(id(address), meeting);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Väntar på ett möte")
                .doesNotContain("Står på dagordningen");
        hearings.discussed(id(address), meeting, LocalDate.of(2026, 12, 1), "Sagt är sagt.");
        hearings.offAgenda(id(address), meeting);
        assertThat(browser.get(address)).bodyText().contains("Sagt är sagt.");
    }

    @Test
    void thereIsNoPositionBeforeADiscussion() {
        var address = raised(browser);
        assertThat(browser.get(address + "/installning"))
                .hasStatus(422)
                .bodyText()
                .contains("har inte diskuterats än");
        assertThat(browser.get(address + "/aterkoppling")).hasStatus(422);
        assertThat(browser.crafted(address + "/installning")
                        .fill("outcome", "Ja")
                        .fill("outcomeOn", "2026-11-02")
                        .fill("version", 0)
                        .send())
                .hasStatus(422);
    }

    @Test
    void anIssueIsLiftedToABoardAndThenOver() {
        var address = discussed(browser.as("ledning"));
        var board = ground().id("select min(id) from unit where kind <> 'DEPARTMENT'");
        var form = browser.form(address + "/lyft")
                .fill("liftedToId", board)
                .fill("outcomeOn", "2026-11-20")
                .fill("outcome", "Det kostar pengar.");
        assertThat(form.send()).hasStatus(422).bodyText().contains("href=\"#dnr\"");
        assertThat(form.fill("dnr", "KS-2026/77").send()).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains("Lyft till beslut", "KS-2026/77", "Det kostar pengar.");
        assertThat(browser.get(address + "/dagordning"))
                .hasStatus(422)
                .bodyText()
                .contains("är avslutad");
        assertThat(browser.get(address + "/redigera")).hasStatus(422);
        assertThat(browser.get("/fragor?whose=UNREPORTED&text=" + title))
                .bodyText()
                .contains("1 fråga");
    }

    @Test
    void onlyTheCoordinatorTakesItOnAndOnlyWhoRaisedItChangesItsWords() {
        var hers = browser.as("kontaktperson");
        var address = raised(hers);
        var other = browser.as("kontaktperson2");
        for (var step : new String[] {"/dagordning", "/diskussion", "/installning", "/lyft", "/aterkoppling"})
            assertThat(hers.get(address + step)).as(step).hasStatus(403);
        assertThat(hers.get(address)).bodyText().doesNotContain("/dagordning");
        assertThat(other.get(address + "/redigera")).hasStatus(403);
        assertThat(other.get(address + "/tillbakadragande")).hasStatus(403);
        assertThat(other.crafted(address)
                        .fill("title", "Kapad")
                        .fill("text", "Kapad")
                        .fill("version", 0)
                        .send())
                .hasStatus(403);
        assertThat(hers.form(address + "/redigera").fill("text", "Bättre sagt.").send())
                .hasRedirectedUrl(address);
        browser.form(address + "/dagordning")
                .fill("meeting", "Rådet")
                .fill("heldOn", "2026-12-07")
                .send();
        assertThat(hers.get(address + "/redigera")).hasStatus(403);
        assertThat(browser.form(address + "/redigera")
                        .fill("text", "Ännu bättre.")
                        .send())
                .hasRedirectedUrl(address);
    }

    @Test
    void whoRaisedItWithdrawsItOnce() {
        var hers = browser.as("kontaktperson");
        var address = raised(hers);
        var form = hers.form(address + "/tillbakadragande").fill("words", "Det löste sig.");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(hers.get(address)).bodyText().contains("Tillbakadragen", "Det löste sig.");
        assertThat(hers.get(address + "/tillbakadragande")).hasStatus(422);
        assertThat(browser.get("/att-gora?whose=ALL&kind=principle.due.AGENDA"))
                .bodyText()
                .doesNotContain(title);
    }

    @Test
    void whatItIsAboutLeadsToItAndWhoMayNotReadADraftDoesNotSeeIt() {
        var draftTitle = Ground.title();
        var draft = ground().drafted(draftTitle);
        var projects = new ProjectGround(browser, jdbc);
        var project = projects.planned(ProjectGround.title());
        var address = browser.form("/fragor/ny?avtal=" + draft)
                .fill("title", title)
                .fill("text", "Bakgrund")
                .fill("projectIds", project.substring("/projekt/".length()))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        assertThat(browser.get(address)).bodyText().contains(draftTitle, "href=\"" + project + "\"");
        assertThat(browser.get("/avtal/" + draft)).bodyText().contains(title);
        assertThat(browser.as("ledning").get(project)).bodyText().contains(title);
        assertThat(browser.as("kontaktperson2").get(address))
                .bodyText()
                .contains(title, "href=\"" + project + "\"")
                .doesNotContain(draftTitle);
        assertThat(browser.as("kontaktperson2")
                        .form("/fragor/ny")
                        .fill("title", title)
                        .fill("text", "Bakgrund")
                        .fill("agreementIds", draft)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @Test
    void whatHasWaitedLongestStandsFirstAndWhatIsOverLast() {
        var over = title + " avslutad";
        var address = filled(browser).fill("title", over).send().getResponse().getRedirectedUrl();
        browser.form(address + "/tillbakadragande").fill("words", "Nej").send();
        var first = title + " först";
        filled(browser).fill("title", first).send();
        jdbc.sql("update principle_issue set raised_on = '2026-03-01', waiting_since = '2026-03-01' where title = ?")
                .param(first)
                .update();
        filled(browser).send();
        var list = Browser.html(browser.get("/fragor?text=" + title));
        assertThat(list.indexOf(first)).isBetween(0, list.indexOf(over));
        assertThat(list).contains("267 dagar");
        assertThat(browser.get("/fragor?format=csv&text=" + title)).bodyText().contains(first, over, "267");
        assertThat(browser.get("/sok?q=mätningar")).bodyText().contains("/fragor/");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var address = raised(browser);
        var mine = browser.form(address + "/redigera").fill("title", "Min version");
        browser.form(address + "/redigera").fill("title", "Kollegans version").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min version", "Kollegans version");
        var stale = browser.form(address + "/lyft")
                .fill("liftedToId", ground().id("select min(id) from unit where kind <> 'DEPARTMENT'"))
                .fill("dnr", "KS-2026/1")
                .fill("outcomeOn", "2026-11-20")
                .fill("outcome", "Bråttom");
        hearings.onAgenda(id(address), new MeetingReference("Rådet", null), LocalDate.of(2026, 12, 1));
        assertThat(stale.send()).hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,        '',          Fyll i fältet
            text,         ' ',         Fyll i fältet
            unitId,       999999999,   Valet finns inte längre
            agreementIds, 999999999,   Valet finns inte längre
            projectIds,   999999999,   Valet finns inte längre
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(filled(browser).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "dagordning, heldOn, 2026-11-01, Mötet har redan varit",
        "diskussion, heldOn, 2026-12-01, Dagen har inte varit än",
        "lyft, liftedToId, 999999999, Valet finns inte längre"
    })
    void aStepThatCannotBeIsRefusedAtItsField(String step, String field, String typed, String message) {
        var address = raised(browser);
        assertThat(browser.form(address + "/" + step)
                        .fill("meeting", "Rådet")
                        .fill("heldOn", "2026-11-20")
                        .fill("outcomeOn", "2026-11-20")
                        .fill("said", "Ja")
                        .fill("outcome", "Ja")
                        .fill("dnr", "KS-2026/1")
                        .fill(field, typed)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&unit=z&standing=1",
                "page=2147483647&sort=UNIT",
                "unit=999999999&whose=MINE"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/fragor?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var first = discussed(browser);
        for (var address : new String[] {"/fragor", first}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            raised(browser);
            hearings.onAgenda(id(first), new MeetingReference("Rådet " + few, null), LocalDate.of(2026, 12, 1));
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
