package se.huddinge.samverkan.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

@BrowserTest
class MeetingIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = MeetingGround.title();
    String action = "Skicka listan " + Mark.next();

    @Test
    void aMeetingIsCalledHeldAndLockedAndWhatWasAgreedIsDone(Visitor visitor) {
        var ground = new MeetingGround(browser, jdbc);
        var meeting = ground.planned(title);
        var item = ground.item(meeting, "Handledare till våren");

        visitor.signIn("koordinator").open(meeting);
        visitor.follow("Kalla till mötet")
                .isAt("Kalla till mötet")
                .press("Kalla till mötet")
                .sees("Mötet är kallat.");
        visitor.follow("Börja mötet").isAt("Börja mötet").press("Börja mötet").isAt(title);

        visitor.fill("Anteckningar: Handledare till våren", "Tio handledare behövs.")
                .sees("Sparat");
        visitor.follow("Lägg till åtgärd")
                .isAt("Åtgärd")
                .fill("Vad ska göras?", action)
                .fill("Senast", "2026-11-27");
        visitor.page()
                .getByLabel("Vem?")
                .selectOption(ground.ground().position(Ground.SCHOOLS).toString());
        visitor.press("Spara");

        visitor.open(meeting + "/anteckningar").sees("Tio handledare behövs.");
        visitor.follow("Granska och lås")
                .isAt("Granska och lås")
                .sees("Tio handledare behövs.")
                .press("Granska och lås")
                .sees("Anteckningarna är låsta.");
        visitor.open(item + "/anteckning");
        assertThat(visitor.page().locator("main")).containsText("är avslutat. Det ändras inte mer");

        var waiting = "/att-gora?whose=ALL&kind=meeting.due.ACTION";
        visitor.open(waiting).sees(action);
        visitor.open(meeting)
                .follow(action)
                .isAt(action)
                .follow("Markera som gjord")
                .fill("Hur gick det?", "Listan är skickad.")
                .press("Markera som gjord")
                .sees("Åtgärden är gjord.");
        visitor.open(waiting);
        assertThat(visitor.page().locator("main")).not().containsText(action);
        visitor.open(meeting).sees("Listan är skickad.");
    }
}
