package se.huddinge.samverkan.statusupdate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** A status update from "I need something" to closed, in a real browser. */
@BrowserTest
class StatusUpdateIT {
    String need = "Underlag om handledare " + Mark.next();

    @Test
    void aNeedIsToldAnsweredAndClosed(Visitor visitor) {
        visitor.signIn("koordinator")
                .open("/lagesrapporter")
                .follow("Be om lägesrapport")
                .press("Be om lägesrapport")
                .sees("har svarat")
                .press("Logga ut");
        visitor.signIn("kontaktperson")
                .isAt("Barn- och utbildningsförvaltningen")
                .follow("Lägesrapport: hur går det?");
        visitor.page().getByLabel("Behöver uppmärksamhet").check();
        visitor.fill("Med ord", "Vi saknar handledare till våren.")
                .fill("Behöver du något av koordinatorn?", need)
                .press("Skicka svaret")
                .sees("Tack!")
                .sees("Väntar på svar")
                .press("Logga ut");
        visitor.signIn("koordinator").open("/lagesrapporter");
        line(visitor, AriaRole.LINK).click();
        visitor.fill("Koordinatorns svar", "Du har det på fredag.")
                .press("Svara på behovet")
                .sees("Besvarat")
                .press("Logga ut");
        visitor.signIn("kontaktperson").sees("Du har det på fredag.");
        line(visitor, AriaRole.BUTTON).click();
        visitor.sees("Behovet är avslutat.").sees("Avslutat 2026-11-23");
    }

    /** What can be done about the need in the list of what waits. */
    private Locator line(Visitor visitor, AriaRole role) {
        return visitor.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(need))
                .getByRole(role)
                .last();
    }
}
