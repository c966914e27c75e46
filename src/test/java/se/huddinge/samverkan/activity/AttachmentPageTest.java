package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.huddinge.samverkan.activity.Desk.CULTURE;
import static se.huddinge.samverkan.activity.Desk.SCHOOLS;
import static se.huddinge.samverkan.activity.Desk.title;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.document.Papers;

/** Files that are kept with an activity, and what each unit that took part says of its own. */
@PageTest
class AttachmentPageTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Desk desk;
    String title = title();
    String submission = UUID.randomUUID().toString();

    @BeforeEach
    void stand() {
        desk = new Desk(browser.as("kontaktperson"), jdbc);
    }

    private MvcTestResult upload(String who, String address, String name, byte[] content, boolean received) {
        return mvc.post()
                .multipart()
                .uri(address + "/bilagor")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("received", String.valueOf(received))
                .param("submissionId", submission)
                .locale(Locale.forLanguageTag("sv"))
                .with(user(who))
                .with(csrf().asHeader())
                .exchange();
    }

    private String attachment(String address) {
        return address + "/bilagor/"
                + desk.id(
                        "select max(id) from activity_attachment where submission_id = ?", UUID.fromString(submission));
    }

    @Test
    void aFileIsAddedFetchedAsItWasAndRemoved() {
        var address = "/aktiviteter/" + desk.registered(title);
        assertThat(desk.browser().get(address + "/bilagor/ny")).hasStatusOk();
        var content = Papers.pdf("Anteckningar " + title);
        assertThat(upload("kontaktperson", address, "Anteckningar.pdf", content, false))
                .hasStatus(303);
        assertThat(upload("kontaktperson", address, "Anteckningar.pdf", content, false))
                .as("a double click")
                .hasStatus(303);
        var file = attachment(address);
        assertThat(browser.as("ledning").get(address)).bodyText().contains("Anteckningar", "href=\"" + file + "\"");
        assertThat(browser.as("ledning").get(file)).hasStatusOk().body().isEqualTo(content);
        assertThat(desk.browser().form(file + "/borttagning").send()).hasStatus(303);
        assertThat(browser.get(file)).hasStatus(404);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Bilaga tillagd", "Bilaga borttagen", "Anteckningar")
                .doesNotContain("??");
    }

    @Test
    void whatTheCounterpartSentStays() {
        var address = "/aktiviteter/" + desk.registered(title);
        upload("kontaktperson", address, "Program.pdf", Papers.pdf("Program " + title), true);
        var file = attachment(address);
        assertThat(desk.browser().get(file + "/borttagning")).hasStatus(422);
        assertThat(desk.browser().crafted(file + "/borttagning").send())
                .hasStatus(422)
                .bodyText()
                .contains("kom från motparten");
    }

    @Test
    void whatIsNoFileOrNotHersIsRefused() {
        var address = "/aktiviteter/" + desk.registered(title);
        assertThat(upload("kontaktperson", address, "x.pdf", Papers.html(), false))
                .hasStatus(422);
        assertThat(upload("kontaktperson2", address, "x.pdf", Papers.pdf("x"), false))
                .hasStatus(403);
        upload("kontaktperson", address, "y.pdf", Papers.pdf("y " + title), false);
        var file = attachment(address);
        assertThat(browser.as("kontaktperson2").crafted(file + "/borttagning").send())
                .hasStatus(403);
        var other = "/aktiviteter/" + desk.registered(title());
        assertThat(browser.get(file.replace(address, other)))
                .as("another activity's")
                .hasStatus(404);
        assertThat(browser.get(address + "/bilagor/999999999")).hasStatus(404);
    }

    @Test
    void aParticipatingUnitSaysHowManyWereItsOwn() {
        desk.entry(title)
                .fill("people", 10)
                .fill("participantIds", desk.unit(CULTURE))
                .send();
        var address = "/aktiviteter/" + desk.activity(title);
        var hers = browser.as("kontaktperson2");
        var form = hers.form(address + "/antal/" + desk.unit(CULTURE)).fill("people", 4);
        assertThat(form.send()).hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains(CULTURE + ": 4", SCHOOLS + ": –");
        assertThat(form.send()).as("somebody who saw an earlier version").hasStatus(409);
        assertThat(hers.get(address + "/antal/" + desk.unit(SCHOOLS))).hasStatus(403);
        assertThat(desk.browser()
                        .form(address + "/antal/" + desk.unit(SCHOOLS))
                        .fill("people", 9)
                        .send())
                .hasStatus(303);
        assertThat(desk.id("select people from activity where title = ?", title))
                .isEqualTo(13);
        assertThat(browser.get(address + "/antal/" + desk.unit("Kommunstyrelsens förvaltning")))
                .hasStatus(404);
        for (var wrong : new Object[] {-1, "x", 100_001})
            assertThat(desk.browser()
                            .form(address + "/antal/" + desk.unit(SCHOOLS))
                            .fill("people", wrong)
                            .send())
                    .hasStatus(422);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Antal för en förvaltning angivet", CULTURE + ": 4")
                .doesNotContain("??");
        desk.browser().form(address + "/redigera").fill("participantIds").send();
        assertThat(desk.id("select count(*) from activity_share where activity_id = ?", desk.activity(title)))
                .as("who no longer took part")
                .isOne();
    }
}
