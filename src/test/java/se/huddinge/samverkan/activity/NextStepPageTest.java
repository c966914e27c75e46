package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.CULTURE;
import static se.huddinge.samverkan.activity.Desk.SCHOOLS;
import static se.huddinge.samverkan.activity.Desk.title;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** What was promised for after an activity, until it is done. */
@PageTest
class NextStepPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Desk desk;
    String title = title();

    @BeforeEach
    void stand() {
        desk = new Desk(browser.as("kontaktperson"), jdbc);
    }

    private String promised() {
        desk.entry(title)
                .fill("nextStep", "Ring " + title)
                .fill("nextStepDue", "2026-11-27")
                .send();
        return "/aktiviteter/" + desk.activity(title);
    }

    private Browser.Form press(Browser who, String address) {
        return who.crafted(address + "/nasta-steg").fill("version", version());
    }

    private Long version() {
        return desk.id("select version from activity where title = ?", title);
    }

    @Test
    void onePressOnTheActivityTakesItAndAnotherUndoesIt() {
        var address = promised();
        assertThat(desk.browser().form(address).send()).hasStatus(303).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains("Klart 2026-11-23", "Ångra klart");
        assertThat(desk.browser().form(address).send()).hasStatus(303);
        assertThat(browser.get(address)).bodyText().doesNotContain("Klart 2026-11-23");
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Nästa steg klart", "Nästa steg öppnat igen", "✓ 2026-11-23");
    }

    @Test
    void onePressWhereItWaitsTakesItAndSheStaysThere() {
        promised();
        var form = Jsoup.parse(Browser.html(desk.browser().get("/min-forvaltning")))
                .select("form:contains(Ring " + title + ")")
                .first();
        assertThat(form).isNotNull();
        var press = desk.browser()
                .crafted(form.attr("action"))
                .fill("version", form.select("[name=version]").val())
                .fill("unit", form.select("[name=unit]").val());
        assertThat(press.send()).hasStatus(303).hasRedirectedUrl("/min-forvaltning?unit=" + desk.unit(SCHOOLS));
        assertThat(press.send()).as("a double click").hasStatus(303);
        assertThat(desk.browser().get("/min-forvaltning")).bodyText().doesNotContain("Ring " + title);
        assertThat(browser.get("/aktiviteter?step=DONE&text=" + title))
                .bodyText()
                .contains(title);
        assertThat(browser.get("/aktiviteter?step=OPEN&text=" + title))
                .bodyText()
                .contains("Inget passar");
    }

    @Test
    void aWordMayBeSaidAboutIt() {
        var address = promised();
        var form = desk.browser().form(address + "/nasta-steg").fill("comment", "Rektorn svarade");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).as("a double click").hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains("Rektorn svarade");
        assertThat(form.fill("comment", "850709-9805").send()).hasStatus(422);
    }

    @Test
    void whatWasDoneStaysDoneUntilSomethingElseIsToBeDone() {
        var address = promised();
        press(desk.browser(), address).send();
        desk.browser().form(address + "/redigera").fill("people", 4).send();
        assertThat(browser.get(address)).bodyText().contains("Klart 2026-11-23");
        desk.browser()
                .form(address + "/redigera")
                .fill("nextStep", "Något annat")
                .send();
        assertThat(browser.get(address)).bodyText().contains("Något annat").doesNotContain("Klart 2026-11-23");
    }

    @Test
    void whoAnswersForItTakesItAlsoAfterAnothersActivity() {
        var position = desk.id(
                "select min(p.id) from position p join unit u on u.id = p.unit_id where u.name_sv = ? and p.kind = 'CONTACT_PERSON'",
                CULTURE);
        desk.entry(title)
                .fill("nextStep", "Ring " + title)
                .fill("nextStepDue", "2026-11-27")
                .fill("nextStepPositionId", position)
                .send();
        var address = "/aktiviteter/" + desk.activity(title);
        var hers = browser.as("kontaktperson2");
        assertThat(hers.get(address)).bodyText().contains("nasta-steg").doesNotContain("/redigera");
        assertThat(press(hers, address).send()).hasStatus(303);
    }

    @Test
    void othersAreRefusedAndWhatIsNotThereIsNotTaken() {
        var address = promised();
        var stranger = browser.as("kontaktperson2");
        assertThat(stranger.get(address + "/nasta-steg")).hasStatus(403);
        assertThat(press(stranger, address).send()).hasStatus(403);
        assertThat(press(browser.as("ledning"), address).send()).hasStatus(403);
        assertThat(desk.browser()
                        .crafted(address + "/nasta-steg")
                        .fill("version", 99)
                        .send())
                .hasStatus(409);
        var without = "/aktiviteter/" + desk.registered(title());
        assertThat(desk.browser().get(without + "/nasta-steg")).hasStatus(422);
        assertThat(desk.browser().get("/aktiviteter/999999999/nasta-steg")).hasStatus(404);
        assertThat(desk.browser()
                        .crafted("/min-forvaltning/nasta-steg/x")
                        .fill("unit", 1)
                        .send())
                .hasStatus(404);
    }

    @Test
    void afterACancelledPlanNothingIsLeftToDo() {
        desk.entry(title).fill("heldOn", "2026-12-01").fill("nextStep", "Ring").send();
        var address = "/aktiviteter/" + desk.activity(title);
        desk.browser().form(address + "/installd").fill("reason", "Sjuk").send();
        assertThat(browser.get(address)).bodyText().doesNotContain("nasta-steg");
        assertThat(press(desk.browser(), address).send()).hasStatus(422);
    }
}
