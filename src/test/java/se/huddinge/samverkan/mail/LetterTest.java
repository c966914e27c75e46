package se.huddinge.samverkan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

/** What is told, as text and as HTML. */
@PageTest
class LetterTest {
    @RegisterExtension
    static GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Value("${samverkan.address}")
    String address;

    String key = "morning-" + Mark.next();

    @BeforeEach
    void noLettersOfOthers() {
        jdbc.sql("delete from mail_message").update();
    }

    @Test
    void aLetterSaysTheSameAsTextAndAsHtml() throws Exception {
        assertThat(put(letter("Tre saker väntar på dig", "Avtal <script> & \"Forskarskola\"")))
                .isTrue();
        var letter = delivered();
        var parts = (MimeMultipart) letter.getContent();
        var text = parts.getBodyPart(0);
        var html = parts.getBodyPart(1);
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(html.getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(text.getContent().toString())
                .contains(
                        "* FÖRSENAT: Avtal <script> & \"Forskarskola\"",
                        "Läs avtalet: " + address + "/avtal/7?flik=tid",
                        "Du får brevet för att du är koordinator.",
                        "Ändra: " + address + "/konto");
        var page = Jsoup.parse(html.getContent().toString());
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("h1").text()).isEqualTo("Tre saker väntar på dig");
        assertThat(page.select("li").text()).contains("Avtal <script> & \"Forskarskola\"", "Försenat");
        assertThat(page.select("script, img, link, [style], [src]")).isEmpty();
        assertThat(page.select("li a").attr("href")).isEqualTo(address + "/avtal/7?flik=tid");
        assertThat(page.select("footer").text()).contains("Du får brevet för att du är koordinator.");
        assertThat(page.select("style").html()).contains("prefers-color-scheme: dark");
    }

    @Test
    void itsHeadersSayWhatItIs() throws Exception {
        put(letter("Tre saker väntar på dig", "Avtal"));
        var letter = delivered();
        assertThat(letter.getMessageID()).isEqualTo("<" + key + "@localhost>");
        assertThat(letter.getSubject()).isEqualTo("Tre saker väntar på dig");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(letter.getHeader("List-Id")).containsExactly("<samverkan.localhost>");
        assertThat(letter.getHeader("Content-Language")).containsExactly("sv");
        assertThat(letter.getHeader("Date")).hasSize(1);
    }

    @Test
    void theSameLetterIsPutOnce() throws Exception {
        assertThat(put(letter("Första", "Avtal"))).isTrue();
        assertThat(put(letter("Andra", "Avtal"))).isFalse();
        assertThat(delivered().getSubject()).isEqualTo("Första");
        assertThat(put(letter("Tredje", "Avtal"))).isFalse();
        postman().deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoWhoPutTheSameLetterAtOncePutOne() throws Exception {
        var executor = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> one = () -> put(letter("Första", "Avtal"));
            assertThat(executor.invokeAll(List.of(one, one)))
                    .extracting(put -> put.get())
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aSubjectCannotBecomeAHeader() throws Exception {
        put(letter("Hej\r\nBcc: alla@kommun.example\u0000\r\n\r\nBrev\u2028X-Ny: ja", "Avtal"));
        var letter = delivered();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("X-Ny")).isNull();
        assertThat(letter.getSubject()).startsWith("Hej Bcc: alla@kommun.example Brev");
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "åsa\r\nBcc: alla@kommun.example",
                "a@kommun.example, b@kommun.example",
                "a@kommun.example\r\nRCPT TO:<b@kommun.example>",
                "inte en adress"
            })
    void anAddressThatIsNotOneIsParkedAndNothingGoes(String recipient) {
        put(new Letter(
                key,
                recipient,
                Locale.ENGLISH,
                "Hello",
                "Hello.",
                List.of(),
                "Why.",
                new Letter.Link("Change", "/konto")));
        postman().deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select reason from mail_message where parked_at is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("RECIPIENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//ond.example/", "https://ond.example/", "/a b", "/\\ond.example", "/a\r\nb", ""})
    void aLinkLeadsIntoTheProgramAndNowhereElse(String path) {
        assertThatThrownBy(() -> new Letter.Link("Läs", path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a@b", "a>\r\nBcc:", "-a", "a."})
    void aKeyIsWhatAMessageIdMayHold(String key) {
        this.key = key;
        assertThatThrownBy(() -> letter("Hej", "Avtal")).isInstanceOf(IllegalArgumentException.class);
    }

    boolean put(Letter letter) {
        return Boolean.TRUE.equals(transaction.execute(status -> outbox.put(letter)));
    }

    Letter letter(String subject, String title) {
        var line = new Letter.Line(
                title,
                "Försenat",
                "Sista dag att säga upp var 2 november 2026.",
                List.of(new Letter.Link("Läs avtalet", "/avtal/7?flik=tid")));
        return new Letter(
                key,
                "anna@kommun.example",
                Locale.forLanguageTag("sv"),
                subject,
                "Det här väntar.",
                List.of(new Letter.Group("Dagen har passerat", List.of(line))),
                "Du får brevet för att du är koordinator.",
                new Letter.Link("Ändra", "/konto"));
    }

    MimeMessage delivered() {
        postman().deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    Postman postman() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        return new Postman(smtp, Envelope.from("samverkan@kommun.example", "localhost"), jdbc, clock);
    }
}
