package se.huddinge.samverkan.watch;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.TestWorld;

/** A world of its own, with a server to send mail by that nobody goes to: letters lie where they were put. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.mail.host=localhost", "samverkan.mail.interval=PT24H"})
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class, Mornings.class})
@Retention(RetentionPolicy.RUNTIME)
public @interface WatchTest {}
