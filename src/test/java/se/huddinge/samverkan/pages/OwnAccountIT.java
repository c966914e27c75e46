package se.huddinge.samverkan.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The one shortcut there is, by keyboard only. */
@BrowserTest
class OwnAccountIT {
    @Test
    void aSlashLeadsToTheBoxUnlessSomebodyWritesOrSwitchedItOff(Visitor visitor) {
        visitor.signIn("kontaktperson2").open("/larosaten");
        var page = visitor.page();
        page.keyboard().press("/");
        assertThat(box(page)).isFocused();
        page.keyboard().type("1/2");
        assertThat(box(page)).hasValue("1/2");
        visitor.open("/larosaten");
        page.keyboard().press("Control+/");
        assertThat(box(page)).not().isFocused();

        visitor.open("/konto").press("Stäng av").sees("Kortkommandot är avstängt.");
        page.keyboard().press("/");
        assertThat(box(page)).not().isFocused();
        visitor.press("Slå på").sees("Kortkommandot är på.");
    }

    @Test
    void whereThereIsNoRoomForTheBoxASlashLeadsToItsPage(Visitor visitor) {
        var page = visitor.signIn("ledning").page();
        page.setViewportSize(320, 700);
        visitor.open("/larosaten");
        page.keyboard().press("/");
        page.waitForURL("**/sok");
        page.keyboard().press("/");
        assertThat(page.locator("main input[name=q]")).isFocused();
    }

    private static Locator box(Page page) {
        return page.locator("header input[name=q]");
    }
}
