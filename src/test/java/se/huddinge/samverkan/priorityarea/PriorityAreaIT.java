package se.huddinge.samverkan.priorityarea;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** A decided area without collaboration appears on the overview, and goes away when something lives in it. */
@BrowserTest
class PriorityAreaIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDecidedAreaWithoutCollaborationAppearsOnTheOverviewAndGoesAway(Visitor visitor) {
        var ground = new AreaGround(browser, jdbc);
        var title = AreaGround.title();
        var agreement = Ground.title();
        ground.ground().registered(agreement);
        var area = ground.proposed(title);

        visitor.signIn("koordinator").open(area);
        visitor.follow("För in beslutet").isAt("För in beslutet");
        var page = visitor.page();
        page.getByText("Nämnden själv").click();
        page.getByLabel("Beslutsdatum").fill("2026-01-20");
        page.getByLabel("Paragraf").fill("§ 7");
        page.getByLabel("Diarienummer").fill("GSN-2026/17.600");
        page.getByLabel("Gäller från och med").fill("2026-02-01");
        visitor.press("Spara").sees("Beslutet är infört.");

        visitor.open("/oversikt");
        page.locator("section:has(#areas) a[href*=living]").click();
        page.getByLabel("Sök i rubrik, motiv och sökord").fill(title);
        visitor.press("Filtrera");
        assertThat(page.locator("table.data")).containsText(title);

        visitor.open(area);
        visitor.follow("Koppla avtal").isAt("Koppla avtal");
        page.getByLabel("Avtal").selectOption(agreement);
        visitor.press("Koppla").sees("Kopplingen är sparad.");
        visitor.open("/prioriterade-omraden?state=VALID&living=WITHOUT&text=" + title);
        visitor.sees("Inga områden");
    }
}
