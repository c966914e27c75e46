package se.huddinge.samverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;

/** On a phone without JavaScript: what the coordinator did is seen, opened, read, and not followed any more. */
@BrowserTest
class NewsIT {
    @Autowired
    se.huddinge.samverkan.Browser coordinator;

    @Autowired
    JdbcClient jdbc;

    String title = Ground.title();

    @Test
    void theNewsIsSeenReadAndLeftOnAPhoneWithoutScript(Page desktop) {
        var ground = new Ground(coordinator, jdbc);
        var id = ground.registered(title);
        ground.section(id, "grund").fill("ownerId", ground.unit(Ground.SCHOOLS)).send();
        desktop.navigate("/tillganglighet");
        var window = desktop.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(desktop.url().replace("/tillganglighet", ""))
                        .setLocale("sv-SE")
                        .setJavaScriptEnabled(false)
                        .setViewportSize(375, 800));
        try (window) {
            var page = window.newPage();
            page.navigate("/logga-in");
            page.getByLabel("Användarnamn").fill("kontaktperson");
            page.getByLabel("Lösenord").first().fill(TestWorld.PASSWORD);
            press(page, AriaRole.BUTTON, "Logga in");
            assertThat(page.locator(".bell .badge-count").textContent()).isNotBlank();
            press(page, AriaRole.LINK, "Händelser");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .textContent())
                    .isEqualTo("Händelser");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing wider than the phone")
                    .isEqualTo(true);
            press(page, AriaRole.BUTTON, "Markera allt som läst");
            assertThat(page.content()).contains("Allt är markerat som läst");
            assertThat(page.locator(".bell .badge-count").count()).isZero();
            page.navigate("/handelser?kind=AGREEMENT");
            press(page, AriaRole.LINK, title);
            press(page, AriaRole.BUTTON, "Sluta följa");
            assertThat(page.content()).contains("Du följer det inte längre");
            page.navigate("/handelser?kind=AGREEMENT");
            assertThat(page.content()).doesNotContain(title);
        }
    }

    private static void press(Page page, AriaRole role, String name) {
        Locator found = page.getByRole(role, new Page.GetByRoleOptions().setName(name));
        found.first().click();
    }
}
