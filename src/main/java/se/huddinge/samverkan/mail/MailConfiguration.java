package se.huddinge.samverkan.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/** Without a server there is nothing to deliver. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private final ObjectProvider<JavaMailSender> server;
    private final Envelope envelope;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailConfiguration(
            ObjectProvider<JavaMailSender> server,
            @Value("${samverkan.mail.from}") String sender,
            Stationery stationery,
            JdbcClient jdbc,
            Clock clock) {
        this.server = server;
        this.envelope = Envelope.from(sender, stationery.host());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${samverkan.mail.interval}", fixedDelayString = "${samverkan.mail.interval}")
    void deliver() {
        server.ifAvailable(there -> new Postman(there, envelope, jdbc, clock).deliver());
    }
}
