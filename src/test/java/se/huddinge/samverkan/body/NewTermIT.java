package se.huddinge.samverkan.body;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** A new term of office, in a real browser. */
@BrowserTest
class NewTermIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneStaysOneIsReplacedAndTheOldCanStillBeRead(Visitor visitor) {
        var ground = new BodyGround(browser, jdbc);
        var name = BodyGround.title();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var body = ground.formed(name);
        ground.elected(body, "Gamla " + mark, "CHAIR");
        ground.member(body, "Kvar " + mark).send();
        visitor.signIn("koordinator").open(body).isAt(name);
        visitor.sees("1 mandat löper ut").follow("Ny mandatperiod").isAt("Ny mandatperiod");
        visitor.page().getByLabel("Vem, rad 1").selectOption("NEW");
        visitor.press("Byt till den nya perioden")
                .sees("Skriv vem som tar platsen")
                .fill("Den nyas namn, rad 1", "Nya " + mark)
                .press("Byt till den nya perioden")
                .isAt(name)
                .sees("Den nya mandatperioden börjar 2027-01-01")
                .sees("Nya " + mark);
        visitor.fill("Vilka satt den", "2027-02-01")
                .press("Visa")
                .sees("Så såg det ut den 1 februari 2027")
                .sees("Kvar " + mark)
                .follow("Visa i dag")
                .sees("Gamla " + mark);
    }
}
