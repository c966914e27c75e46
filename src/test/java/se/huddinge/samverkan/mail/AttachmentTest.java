package se.huddinge.samverkan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

/** Files that go with a letter, through a real SMTP server. */
@PageTest
class AttachmentTest {
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

    @BeforeEach
    void noLettersOfOthers() {
        jdbc.sql("delete from mail_message").update();
    }

    @Test
    void aLetterArrivesWithItsFilesWhichAreThenForgotten() throws Exception {
        var content = "innehåll åäö".getBytes(StandardCharsets.UTF_8);
        var letter = new Letter(
                "files-" + Mark.next(),
                "mottagare@kommun.example",
                Locale.forLanguageTag("sv"),
                "Kallelse",
                "Välkommen.",
                List.of(),
                "Du är kallad.",
                new Letter.Link("Läs mer", "/personuppgifter"));
        for (int times = 0; times < 2; times++)
            transaction.executeWithoutResult(status -> outbox.put(
                    letter,
                    List.of(
                            new Attachment("Kallelse möte.pdf", "application/pdf", content),
                            new Attachment("Kallelse möte.ics", "text/calendar;charset=utf-8", content))));
        assertThat(files()).isEqualTo(2);
        postman().deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var mixed = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(mixed.getCount()).isEqualTo(3);
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        assertThat(MimeUtility.decodeText(mixed.getBodyPart(1).getFileName())).isEqualTo("Kallelse möte.pdf");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
        assertThat(mixed.getBodyPart(2).getContentType()).startsWith("text/calendar");
        assertThat(files()).isZero();
    }

    private long files() {
        return jdbc.sql("select count(*) from mail_attachment")
                .query(Long.class)
                .single();
    }

    private Postman postman() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        return new Postman(smtp, Envelope.from("samverkan@kommun.example", "kommun.example"), jdbc, clock);
    }
}
