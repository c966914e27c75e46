package se.huddinge.samverkan.actionplan;

import static se.huddinge.samverkan.actionplan.PlanGround.SCHOOLS;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** A contact person plans her unit's year, in a real browser. */
@BrowserTest
class ActionPlanIT {
    @Test
    void aPlanIsCopiedAndAMeasureFollowedUp(Visitor visitor) {
        var year = PlanGround.year();
        var title = PlanGround.title();
        visitor.signIn("kontaktperson");
        begin(visitor, year).follow("Lägg till åtgärd").fill("Vad ni ska göra", title);
        visitor.page().getByLabel("Medarbetarnas fortbildning").check();
        visitor.fill("Klart senast", year + "-10-31")
                .press("Spara")
                .isAt("handlingsplan " + year)
                .sees("Medarbetarnas fortbildning");
        begin(visitor, year + 1)
                .follow("Kopiera från året innan")
                .press("Kopiera")
                .sees(title)
                .sees((year + 1) + "-10-31")
                .follow("Följ upp")
                .choose("Läge", "Klar")
                .press("Spara")
                .sees("Skriv vad det ledde till")
                .fill("Resultat", "Tio lärare har gått kursen")
                .press("Spara")
                .sees("Tio lärare har gått kursen")
                .sees("Klar");
        visitor.open("/handlingsplaner?year=" + (year + 1)).sees("rutor är tomma");
    }

    private static Visitor begin(Visitor visitor, int year) {
        visitor.open("/handlingsplaner").follow("Ny handlingsplan");
        visitor.page().locator("select#unitId").selectOption(new SelectOption().setLabel(SCHOOLS));
        return visitor.fill("År", String.valueOf(year)).press("Börja planen").isAt("handlingsplan " + year);
    }
}
