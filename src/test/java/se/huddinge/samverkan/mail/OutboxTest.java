package se.huddinge.samverkan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

/** Through a real SMTP server. */
@PageTest
class OutboxTest {
    @RegisterExtension
    static GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    java.time.Clock clock;

    @Autowired
    Browser browser;

    String recipient = "r" + Mark.next().toString().substring(0, 12) + "@kommun.example";

    @BeforeEach
    void noLettersOfOthers() {
        jdbc.sql("delete from mail_message").update();
    }

    @Test
    void aLetterGoesOnceWhenItsTransactionHasCommittedAndItsTextIsThenForgotten() throws Exception {
        put("Åsa\r\nBcc: alla@kommun.example");
        postman(server.getSmtp().getPort()).deliver();
        postman(server.getSmtp().getPort()).deliver();
        var letter = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("Välj ett nytt lösenord i Samverkan");
        assertThat(letter.getContent().toString()).contains("för Åsa");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getMessageID())
                .isEqualTo(jdbc.sql(
                                "select message_id from mail_message where recipient = ? and sent_at is not null and body is null")
                        .param(recipient)
                        .query(String.class)
                        .single());
    }

    @Test
    void aLetterOfATransactionThatFailedDoesNotGo() {
        transaction.executeWithoutResult(status -> {
            send("Åsa");
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> send("Åsa")).isInstanceOf(IllegalTransactionStateException.class);
        postman(server.getSmtp().getPort()).deliver();
        assertThat(received()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsTriedLaterThenParkedThenTriedAgainByHand() {
        put("Åsa");
        var nobody = postman(1);
        for (int tries = 1; tries <= 6; tries++) {
            nobody.deliver();
            nobody.deliver();
            assertThat(tries()).isEqualTo(tries);
            jdbc.sql("update mail_message set next_try_at = made_at").update();
        }
        var administrator = browser.as("administrator");
        var page = administrator.get("/administration/meddelanden?state=PARKED");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(recipient, "Parkerat")
                .doesNotContain("??");
        assertThat(administrator.form(page).send()).hasStatus(303);
        assertThat(administrator.get("/administration/meddelanden")).bodyText().contains("Väntar");
        postman(server.getSmtp().getPort()).deliver();
        assertThat(received()).hasSize(1);
        assertThat(administrator
                        .crafted("/administration/meddelanden/" + id() + "/forsok")
                        .send())
                .hasStatus(404);
    }

    @Test
    void twoPostmenDoNotTakeTheSameLetter() throws Exception {
        for (int i = 0; i < 10; i++) put("Åsa");
        var executor = Executors.newFixedThreadPool(2);
        try {
            var one = executor.submit(() -> postman(server.getSmtp().getPort()).deliver());
            var two = executor.submit(() -> postman(server.getSmtp().getPort()).deliver());
            one.get();
            two.get();
        } finally {
            executor.shutdown();
        }
        assertThat(received()).hasSize(10);
    }

    @Test
    void onlyTheAdministratorSeesTheLetters() {
        put("Åsa");
        for (var who : new String[] {"koordinator", "kontaktperson", "ledning"})
            assertThat(browser.as(who).get("/administration/meddelanden")).hasStatus(403);
        assertThat(browser.as("administrator").get("/administration/meddelanden?format=csv&sort=TRIES"))
                .hasStatusOk()
                .bodyText()
                .contains(recipient);
        assertThat(browser.as("administrator").get("/administration/meddelanden?sort=x&state=y&page=-1"))
                .hasStatusOk();
    }

    void put(String name) {
        transaction.executeWithoutResult(status -> send(name));
    }

    void send(String name) {
        outbox.send(
                recipient,
                Locale.forLanguageTag("sv"),
                "security.reminder.subject",
                "security.reminder.text",
                name,
                "https://samverkan.example/");
    }

    Postman postman(int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        return new Postman(smtp, Envelope.from("samverkan@kommun.example", "kommun.example"), jdbc, clock);
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    int tries() {
        return jdbc.sql("select tries from mail_message where recipient = ?")
                .param(recipient)
                .query(Integer.class)
                .single();
    }

    long id() {
        return jdbc.sql("select id from mail_message where recipient = ?")
                .param(recipient)
                .query(Long.class)
                .single();
    }
}
