package se.huddinge.samverkan.idea;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** From the first word to a draft agreement, in a real browser. */
@BrowserTest
class IdeaIT {
    @Test
    void anIdeaBecomesADraftAgreement(Visitor visitor) {
        var title = "Läxor på biblioteket " + Mark.next();
        visitor.signIn("kontaktperson").open("/ideer").follow("Lämna en idé");
        visitor.page().getByLabel("Uppslag till samverkan").check();
        visitor.fill("Rubrik", title)
                .fill("Behovet", "Många har ingen att fråga hemma.")
                .fill("För vem", "Eleverna på mellanstadiet")
                .fill("Vad det skulle ändra", "Fler gör läxan.");
        visitor.page().locator("select#unitId").selectOption(new SelectOption().setLabel(Ground.SCHOOLS));
        visitor.press("Skicka").isAt(title).sees("Här ser du vad som händer").follow("Bered");
        visitor.fill("Vad som ska beredas, och av vem", "Vi skriver ett utkast.")
                .press("Bered")
                .isAt(title)
                .follow("Gör till avtalsutkast");
        visitor.page().getByLabel(Ground.KTH).check();
        visitor.page().locator("select#responsibleId").selectOption(new SelectOption().setIndex(1));
        visitor.press("Gör till avtalsutkast")
                .isAt(title)
                .sees("Började som idé:")
                .sees("Många har ingen att fråga hemma.")
                .sees(Ground.KTH);
        visitor.follow(title).isAt(title).sees("Blev avtal").sees("Vi skriver ett utkast.");
    }
}
