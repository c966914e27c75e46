package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** On the train to a meeting with an academy, telephone in hand. */
@BrowserTest
class AcademyGatheringIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fromTheAcademyToTheRowsOfAYearAndBack(Visitor visitor) {
        var title = Desk.title();
        var desk = new Desk(browser.as("kontaktperson"), jdbc);
        desk.entry(title).fill("heldOn", "2025-10-07").fill("people", 9).send();
        new Ground(browser, jdbc).registered(Ground.title());
        visitor.page().setViewportSize(375, 800);
        visitor.signIn("ledning")
                .open("/larosaten/" + desk.academy(Desk.KTH))
                .isAt(Desk.KTH)
                .sees("Från kontakt till avtal")
                .sees("Första och senaste gången");
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(": Aktiviteter, 2025"))
                .click();
        visitor.isAt("Aktiviteter").sees(title).sees("≥ 2025-01-01");
        visitor.page().goBack();
        visitor.follow("Se var förvaltningar möts").isAt("Flera förvaltningar på samma ställe");
    }

    /** What is shown as cards has its headings for whoever tabs: she sees where she is. */
    @Test
    void onANarrowScreenWhatIsChosenAndWhatIsFocusedIsSeen(Visitor visitor) {
        var page = visitor.signIn("koordinator").open("/larosaten/overlapp").page();
        page.setViewportSize(320, 700);
        assertThat(page.locator("#period").boundingBox().width).isGreaterThan(200);
        visitor.open("/aktiviteter");
        var headings = page.locator("thead");
        assertThat(headings.boundingBox().height).isLessThan(24);
        page.locator("thead a").last().focus();
        assertThat(headings.boundingBox().height).isGreaterThan(24);
    }
}
