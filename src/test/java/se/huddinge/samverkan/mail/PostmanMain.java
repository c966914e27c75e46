package se.huddinge.samverkan.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A postman in a process of his own, who stops in his tracks between the server's yes and the database. */
public class PostmanMain {
    static final String SAID_YES = "the server said yes";

    public static void main(String[] args) {
        var database = new DriverManagerDataSource(args[0], args[1], args[2]);
        var clock = Clock.fixed(Instant.parse(args[4]), ZoneOffset.UTC);
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] letters, Object[] originals) {
                super.doSend(letters, originals);
                System.out.println(SAID_YES);
                stop();
            }
        };
        server.setHost("127.0.0.1");
        server.setPort(Integer.parseInt(args[3]));
        new Postman(server, Envelope.from("samverkan@kommun.example", "localhost"), JdbcClient.create(database), clock)
                .deliver();
    }

    private static void stop() {
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
