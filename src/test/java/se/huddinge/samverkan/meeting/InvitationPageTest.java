package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

/** What leaves the program about a meeting, and what does not. */
@PageTest
class InvitationPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = MeetingGround.title();
    String secret = "Hemlig " + Mark.next();

    private MeetingGround ground() {
        return new MeetingGround(browser, jdbc);
    }

    private String planned() {
        var address = ground().planned(title);
        ground().item(address, "Öppen punkt");
        var item = ground().item(address, secret);
        assertThat(browser.form(item)
                        .fill("secrecyBasis", "OSL 19 kap. 3 §")
                        .fill("background", secret)
                        .send())
                .hasRedirectedUrl(address);
        browser.form(address + "/deltagare")
                .fill("others", "Eva Ek <eva-" + title.substring(5, 13) + "@larosate.example>\nUtan adress")
                .send();
        return address;
    }

    private List<String> letters() {
        return jdbc.sql("select subject || body from mail_message where subject like ?")
                .param("%" + title + "%")
                .query(String.class)
                .list();
    }

    @Test
    void whoHasNoAccountIsCalledToo() throws Exception {
        var address = planned();
        var form = browser.form(address + "/kallelse").fill("send", "true");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("Kallelse: " + title + " 2026-11-23", "Öppen punkt", "Kommunalhuset")
                .doesNotContain(secret);
        var files = jdbc.sql("""
                        select content from mail_attachment a join mail_message m on m.id = a.message_id
                        where m.subject like ? order by ordinal""").param("%" + title + "%").query(byte[].class).list();
        assertThat(files).hasSize(2);
        assertThat(text(files.get(0))).contains(title, "Öppen punkt", "Eva Ek").doesNotContain(secret);
        assertThat(new String(files.get(1), StandardCharsets.UTF_8))
                .contains("METHOD:PUBLISH", "DTSTART:20261123T080000Z", "DTEND:20261123T100000Z", "Kommunalhuset")
                .doesNotContain(secret);
    }

    @Test
    void eachIsWrittenToInHerOwnLanguage() throws Exception {
        var address = planned();
        browser.form(address + "/deltagare")
                .fill("others", "kontaktperson2@kommun.example\nEva Ek <eva-" + title + "@larosate.example>")
                .send();
        jdbc.sql("update account set language = 'EN' where username = 'kontaktperson2'")
                .update();
        try {
            assertThat(browser.form(address + "/kallelse").fill("send", "true").send())
                    .hasRedirectedUrl(address);
        } finally {
            jdbc.sql("update account set language = null where username = 'kontaktperson2'")
                    .update();
        }
        assertThat(letters())
                .hasSize(2)
                .anySatisfy(letter -> assertThat(letter).startsWith("Kallelse: " + title))
                .anySatisfy(letter -> assertThat(letter).startsWith("Invitation: " + title));
        var files = jdbc.sql("""
                        select content from mail_attachment a join mail_message m on m.id = a.message_id
                        where m.subject like ? and m.language = 'en' order by ordinal""").param("%" + title + "%").query(byte[].class).list();
        assertThat(text(files.get(0))).contains("Agenda", "Öppen punkt");
    }

    @Test
    void whoHasBeenCalledIsToldWhenItIsCalledOff() {
        var address = planned();
        assertThat(browser.form(address + "/kallelse").fill("send", "true").send())
                .hasRedirectedUrl(address);
        var form = browser.form(address + "/installt").fill("send", "true").fill("reason", "Talaren är sjuk.");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(letters())
                .hasSize(2)
                .anySatisfy(letter -> assertThat(letter)
                        .contains("Inställt: " + title + " 2026-11-23", "Talaren är sjuk.")
                        .doesNotContain(secret));
    }

    @Test
    void aDraftThatIsCalledOffIsToldToNobody() {
        var address = planned();
        assertThat(browser.get(address + "/installt")).bodyText().doesNotContain("Meddela dem");
        assertThat(browser.form(address + "/installt")
                        .fill("send", "true")
                        .fill("reason", "Behövs inte.")
                        .send())
                .hasRedirectedUrl(address);
        assertThat(letters()).isEmpty();
    }

    @Test
    void lockedNotesAreSentAndFetchedWithoutWhatIsSecret() throws Exception {
        var address = planned();
        ground().begun(ground().called(address));
        for (var form : new String[] {"Öppen punkt", secret}) {
            var item = address + "/punkter/"
                    + ground().ground().id("select max(id) from meeting_item where title = ?", form);
            browser.form(item + "/anteckning")
                    .fill("notes", "Första raden om " + form + "\nAndra raden")
                    .fill("outcomeText", "Vi går vidare.")
                    .send();
        }
        assertThat(browser.get(address + "/utskick")).hasStatus(422);
        ground().locked(address);
        assertThat(browser.form(address + "/utskick").send()).hasRedirectedUrl(address);
        assertThat(letters())
                .anySatisfy(letter -> assertThat(letter)
                        .contains("Minnesanteckningar: " + title)
                        .doesNotContain(secret));
        for (var reader : new String[] {"koordinator", "ledning"}) {
            var pdf = browser.as(reader).get(address + "/handlingar.pdf");
            assertThat(pdf).hasStatusOk();
            assertThat(text(pdf.getResponse().getContentAsByteArray()))
                    .contains(title, "Första raden om Öppen punkt", "Vi går vidare.")
                    .doesNotContain(secret);
            var word = browser.as(reader).get(address + "/handlingar.docx");
            assertThat(word).hasStatusOk();
            assertThat(word.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        }
        assertThat(browser.as("kontaktperson2").get(address + "/utskick")).hasStatus(403);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
