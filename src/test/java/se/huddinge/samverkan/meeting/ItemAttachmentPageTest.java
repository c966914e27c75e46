package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
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

/** Files that belong to the items of a meeting, and go where the items go. */
@PageTest
class ItemAttachmentPageTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    String title = MeetingGround.title();
    byte[] content = Papers.pdf(title);
    String address;
    String item;

    private MeetingGround ground() {
        return new MeetingGround(browser, jdbc);
    }

    @BeforeEach
    void anItem() {
        address = ground().planned(title);
        item = ground().item(address, "Budget");
    }

    private MvcTestResult upload(String who, String item, String name, byte[] content, boolean received) {
        return mvc.post()
                .multipart()
                .uri(item + "/bilagor")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("received", String.valueOf(received))
                .param(
                        "submissionId",
                        UUID.nameUUIDFromBytes((item + name).getBytes()).toString())
                .locale(Locale.forLanguageTag("sv"))
                .with(user(who))
                .with(csrf().asHeader())
                .exchange();
    }

    private String uploaded(String item, String name, boolean received) {
        assertThat(upload("koordinator", item, name, content, received)).hasRedirectedUrl(address);
        return item + "/bilagor/" + ground().ground().id("select max(id) from meeting_attachment");
    }

    private List<String> sent() {
        return jdbc.sql("""
                        select a.name from mail_attachment a join mail_message m on m.id = a.message_id
                        where m.subject like ? order by m.id, ordinal""").param("%" + title + "%").query(String.class).list();
    }

    private long documents() {
        return ground().ground().id("select count(*) from document where name like ?", "%" + title + "%");
    }

    @Test
    void aFileIsAddedOnceFetchedAsItWasAndRemoved() {
        assertThat(browser.get(item + "/bilagor/ny")).hasStatusOk().bodyText().contains("skickas till deltagarna");
        var file = uploaded(item, title + ".pdf", false);
        assertThat(upload("koordinator", item, title + ".pdf", content, false))
                .as("a double click")
                .hasStatus(303);
        assertThat(documents()).isOne();
        assertThat(browser.get(address)).bodyText().contains("href=\"" + file + "\"", "PDF");
        assertThat(browser.get(file)).hasStatusOk().body().isEqualTo(content);
        assertThat(browser.as("ledning").get(file)).as("of a draft").hasStatus(404);
        assertThat(browser.as("kontaktperson2").crafted(file + "/borttagning").send())
                .hasStatus(404);
        assertThat(browser.form(file + "/borttagning").send()).hasRedirectedUrl(address);
        assertThat(documents()).isZero();
        assertThat(browser.get(file)).hasStatus(404);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Bilaga tillagd", "Bilaga borttagen", title)
                .doesNotContain("??", "itemattachment");
    }

    @Test
    void whatIsNoFileOrTooMuchToSendIsRefused() {
        assertThat(upload("koordinator", item, "x.pdf", Papers.html(), false)).hasStatus(422);
        assertThat(upload("koordinator", item, "x.exe", Papers.pdf("x"), false)).hasStatus(422);
        uploaded(item, "liten.pdf", false);
        jdbc.sql("update document set size = 10485760 where id = (select max(document_id) from meeting_attachment)")
                .update();
        assertThat(upload("koordinator", item, "en till.pdf", Papers.pdf("En till"), false))
                .hasStatus(422)
                .bodyText()
                .contains("tillsammans vara högst 10 MB");
    }

    @Test
    void filesGoWithTheItemsThatAreSentAndWithNoOther() {
        var secret = ground().item(address, "Hemlig punkt");
        assertThat(browser.form(secret).fill("secrecyBasis", "OSL 19 kap. 3 §").send())
                .hasRedirectedUrl(address);
        uploaded(item, "Öppen " + title + ".pdf", false);
        var hidden = uploaded(secret, "Hemlig " + title + ".pdf", false);
        browser.form(address + "/deltagare")
                .fill("others", "Eva <eva@larosate.example>")
                .send();
        assertThat(browser.form(address + "/kallelse").fill("send", "true").send())
                .hasRedirectedUrl(address);
        assertThat(sent()).hasSize(3).last().asString().isEqualTo("1 Öppen " + title + ".pdf");
        assertThat(browser.as("ledning").get(address))
                .bodyText()
                .contains("Öppen")
                .doesNotContain("Hemlig");
        assertThat(browser.as("ledning").get(hidden)).hasStatus(404);
        assertThat(browser.as("kontaktperson").get(hidden)).hasStatusOk();
        ground().locked(ground().begun(address));
        assertThat(browser.form(address + "/utskick").send()).hasRedirectedUrl(address);
        assertThat(sent()).hasSize(5).last().asString().isEqualTo("1 Öppen " + title + ".pdf");
    }

    @Test
    void theyGoWithTheItemAndStayWhenACounterpartSentThem() {
        uploaded(item, title + ".pdf", false);
        assertThat(browser.form(item + "/borttagning").send()).hasRedirectedUrl(address);
        assertThat(documents()).isZero();
        var other = ground().item(address, "Avtalet");
        var file = uploaded(other, title + ".pdf", true);
        assertThat(browser.get(file + "/borttagning")).hasStatus(422).bodyText().contains("kom från motparten");
        assertThat(browser.crafted(other + "/borttagning").send()).hasStatus(422);
        assertThat(documents()).isOne();
    }

    @Test
    void aLockedMeetingKeepsItsFilesAndTakesInNoMore() {
        var file = uploaded(item, title + ".pdf", false);
        ground().locked(ground().begun(ground().called(address)));
        assertThat(upload("koordinator", item, "ny.pdf", Papers.pdf("Ny"), false))
                .hasStatus(422)
                .bodyText()
                .contains("ändras inte mer");
        assertThat(browser.crafted(file + "/borttagning").send()).hasStatus(422);
        assertThat(browser.as("ledning").get(file)).hasStatusOk();
        var id = file.substring(file.lastIndexOf('/') + 1);
        for (var sql : new String[] {
            "delete from meeting_attachment where id = ", "update meeting_attachment set title = 'x' where id = "
        }) assertThatThrownBy(() -> jdbc.sql(sql + id).update()).hasMessageContaining("is locked");
    }

    @Test
    void whatIsTakenUpAgainHasItsFilesWithIt() {
        var file = uploaded(item, title + ".pdf", false);
        ground().begun(ground().called(address));
        browser.form(item + "/anteckning").fill("outcome", "CARRIED_OVER").send();
        ground().locked(address);
        var next = ground().planned(MeetingGround.title());
        var waiting = ground().ground()
                .id(
                        "select id from meeting_item where carried_from_id = ?",
                        Long.valueOf(item.substring(item.lastIndexOf('/') + 1)));
        assertThat(browser.form(next + "/vantande").fill("itemId", waiting).send())
                .hasRedirectedUrl(next);
        var taken = next + "/punkter/" + waiting;
        assertThat(browser.get(next)).bodyText().contains(taken + "/bilagor/");
        assertThat(browser.form(taken + "/borttagning").send()).hasRedirectedUrl(next);
        assertThat(documents()).as("the earlier meeting has it").isOne();
        assertThat(browser.get(file)).hasStatusOk();
    }
}
