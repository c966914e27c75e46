package se.huddinge.samverkan.agreement.life;

import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** An agreement's whole life, in a real browser. */
@BrowserTest
class LifeIT {
    String title = title();

    private static void pick(Visitor visitor, String field, String label) {
        visitor.page().locator("select#" + field).selectOption(new SelectOption().setLabel(label));
    }

    @Test
    void fromDraftByDelegationAndTwoSignaturesToTheDayItIsInForceAndOver(Visitor visitor) {
        visitor.signIn("koordinator").open("/avtal/nytt").fill("Rubrik", title);
        pick(visitor, "partner", KTH);
        visitor.page().locator("select#responsibleId").selectOption(new SelectOption().setIndex(1));
        visitor.press("Spara utkastet").isAt(title).sees("Det här fattas innan avtalet kan skrivas under");

        visitor.follow("Typ av avtal").isAt("Grunduppgifter");
        pick(visitor, "typeId", "VFU-avtal");
        visitor.press("Spara").isAt(title).follow("Minst ett syfte");
        visitor.page().getByLabel(STAFFING).check();
        visitor.press("Spara").isAt(title).follow("Avtalstiden").fill("Första dag", "2026-11-20");
        pick(visitor, "termKind", "Tills vidare");
        visitor.press("Spara").isAt(title).follow("Förlängning och uppsägningstid");
        pick(visitor, "noticeCounting", "När som helst, räknat från den dag uppsägningen tas emot");
        visitor.fill("Uppsägningstidens längd", "3").choose("Månader eller dagar", "månader");
        visitor.press("Spara").isAt(title);

        visitor.open(visitor.page().url() + "/beredning").isAt("Beredning");
        pick(visitor, "heldBy", "motparten");
        visitor.press("Spara").isAt(title).sees("ligger hos motparten").follow("Registrera beslutet");
        pick(visitor, "decisionKind", "En delegat, på delegation");
        visitor.fill("Beslutat den", "2026-11-16");
        pick(visitor, "body", "Kommunstyrelsen");
        visitor.fill("Delegat", "Kommundirektören")
                .fill("Punkt i delegationsordningen", "4.12")
                .press("Registrera beslutet")
                .isAt(title)
                .sees("Ska anmälas till Kommunstyrelsen")
                .follow("Skicka för underskrift");
        visitor.press("Skicka för underskrift").isAt(title).sees("Ingen har skrivit under");

        sign(visitor, "Eva Sandell", "2026-11-17");
        visitor.sees("Underskrivet av oss").sees("Väntar på " + KTH);
        sign(visitor, "Rektor", "2026-11-19");
        visitor.sees("Gäller").sees("Undertecknat 19 november 2026 av Rektor");

        visitor.follow("Avsluta avtalet").fill("Sista dag", "2026-11-22");
        pick(visitor, "cause", "annat skäl");
        visitor.fill("Vad hände?", "Programmet lades ner")
                .fill("Lärdomar", "Fråga tidigare")
                .press("Avsluta avtalet")
                .isAt(title)
                .sees("Avslutat")
                .sees("Lärdomar: Fråga tidigare");
    }

    private static void sign(Visitor visitor, String signer, String day) {
        visitor.follow("Registrera underskrift")
                .fill("Vem skrev under?", signer)
                .fill("Dag", day);
        pick(visitor, "manner", "på papper");
        visitor.press("Registrera underskrift");
    }
}
