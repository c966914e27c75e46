package se.huddinge.samverkan.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The chain from the whole picture to the strategy, walked both ways. */
@BrowserTest
class StrategyIT {
    final String title = Desk.title();

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void fromACellToItsRowsToAnActivityToTheSentenceAndBackToTheRows(Visitor visitor) {
        visitor.signIn("kontaktperson").open("/aktiviteter/ny");
        var page = visitor.page();
        page.getByLabel("Seminarium").check();
        page.getByLabel("Vad det handlade om").fill(title);
        page.getByLabel("Med vem?").selectOption(new SelectOption().setLabel(Desk.KTH));
        visitor.press("Spara aktivitet");

        visitor.open("/oversikt");
        page.locator("table.heat a", new Page.LocatorOptions().setHasText(Desk.SCHOOLS + ", Verksamhetsutveckling"))
                .click();
        link(page, title).click();
        visitor.isAt(title);
        link(page, "Verksamhetsutveckling").click();
        assertThat(page).hasURL(Pattern.compile(".*/strategi#syfte-1$"));
        page.locator("#syfte-1 .stands a[href*='state=DONE']").first().click();
        assertThat(link(page, title)).isVisible();
    }
}
