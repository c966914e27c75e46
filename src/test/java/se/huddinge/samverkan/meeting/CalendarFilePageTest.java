package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.PageTest;

/** A meeting that is booked in a calendar already. */
@PageTest
class CalendarFilePageTest {
    @Autowired
    MockMvcTester mvc;

    private MvcTestResult handIn(String content) {
        return mvc.post()
                .uri("/moten/kalenderfil")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "mote.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8)))
                .with(user("koordinator"))
                .locale(Locale.forLanguageTag("sv"))
                .with(csrf().asHeader())
                .exchange();
    }

    @Test
    void itFillsInTheFormAndABrokenFileIsSaidToBeOne() {
        assertThat(handIn("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Avstämning om VFU\r\n"
                        + "DTSTART:20270118T083000Z\r\nDTEND:20270118T100000Z\r\nLOCATION:Sjödalen\r\n"
                        + "ATTENDEE;CN=Karin:mailto:kontaktperson@kommun.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Avst&auml;mning om VFU",
                        "value=\"2027-01-18\"",
                        "value=\"09:30\"",
                        "value=\"11:00\"",
                        "Karin &lt;kontaktperson@kommun.example&gt;",
                        "action=\"/moten\"");
        assertThat(handIn("hej")).hasStatus(422).bodyText().contains("inte att läsa som en kalenderfil");
    }
}
