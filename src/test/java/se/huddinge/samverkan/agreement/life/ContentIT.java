package se.huddinge.samverkan.agreement.life;

import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** What an agreement says meets the life that it lives, in a real browser. */
@BrowserTest
class ContentIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Life life;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        life = new Life(browser, jdbc);
    }

    @Test
    void aPlacementAgreementWithoutAVisionIsSignedAndShowsWhatItLacks(Visitor visitor) {
        var id = life.ready(title);
        ground.section(id, "delar")
                .fill("goals", "PRESENT")
                .fill("scope", "PRESENT")
                .fill("forms", "PRESENT")
                .fill("resources", "PRESENT")
                .fill("resourcesText", "§ 6")
                .fill("vision", "MISSING")
                .send();
        Life.saved(life.decision(id));
        visitor.signIn("koordinator").open("/avtal/" + id).sees("4 av 6 delar").follow("Skicka för underskrift");
        visitor.press("Skicka för underskrift").isAt(title);
        Life.saved(life.signature(id, life.us(id), "2026-11-19"));
        Life.saved(life.signature(id, life.them(id), "2026-11-20"));
        visitor.open("/avtal/" + id).sees("Gäller från").sees("4 av 6 delar");
    }

    @Test
    void aFrameworkWithTwoProjectAgreementsEnds(Visitor visitor) {
        var framework = ground.registered(title);
        ground.section(framework, "grund").fill("typeId", life.type("Ramavtal")).send();
        visitor.signIn("koordinator");
        for (var name : new String[] {"första", "andra"})
            visitor.open("/avtal/" + framework)
                    .follow("Nytt projektavtal under detta")
                    .fill("Rubrik", title + " " + name)
                    .choose("Typ av avtal", "Projektavtal")
                    .press("Spara utkastet")
                    .isAt(title + " " + name)
                    .sees("Ärvt från ramavtalet");
        visitor.open("/avtal/" + framework)
                .sees(title + " första")
                .sees(title + " andra")
                .follow("Avsluta avtalet");
        visitor.sees(title + " första")
                .fill("Sista dag", "2026-11-22")
                .choose("Varför är det slut?", "upphörde i förtid, parterna var överens")
                .fill("Vad hände?", "Parterna gör om sitt samarbete")
                .press("Avsluta avtalet")
                .isAt(title)
                .sees("Avslutat");
        visitor.follow(title + " första").isAt(title + " första").sees("Ramavtalet gäller inte längre");
    }
}
