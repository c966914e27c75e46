package se.huddinge.samverkan.agreement;

import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.GROWTH;
import static se.huddinge.samverkan.agreement.Ground.KI;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The coordinator's first days with her agreements, in a real browser. */
@BrowserTest
class AgreementIT {
    @Autowired
    JdbcClient jdbc;

    String title = title();

    private Visitor registering(Visitor visitor, String partner) {
        visitor.signIn("koordinator")
                .open("/avtal")
                .follow("Registrera befintligt avtal")
                .isAt("Registrera befintligt avtal")
                .fill("Rubrik", title);
        visitor.page().locator("select#partner").selectOption(new SelectOption().setLabel(partner));
        visitor.page().getByLabel("Ansvarig befattning").selectOption(new SelectOption().setIndex(1));
        return visitor.choose("Hur länge", "Okänt, utreds");
    }

    @Test
    void anAgreementSignedIn2021OfWhichLittleIsKnown(Visitor visitor) {
        registering(visitor, KI)
                .fill("Undertecknat", "2021-12-03")
                .press("Registrera avtalet")
                .isAt(title)
                .sees("är registrerat")
                .sees("2021-12-03")
                .sees("Det här saknas i registreringen")
                .follow("Minst ett syfte")
                .isAt("Syften, metoder och mål");
        visitor.page().getByLabel(STAFFING).check();
        visitor.press("Spara").isAt(title).sees(STAFFING).sees("Fler i jobb").follow("Första dagen");
        visitor.fill("Första dag", "2021-12-03")
                .choose("Hur länge", "Tills vidare")
                .press("Spara")
                .sees("2021-12-03 och tills vidare");
        visitor.open("/avtal?text=" + title).sees("1 avtal").sees("Gäller");
    }

    @Test
    void growthWithChalmersAloneIsRefusedAndAcceptedWhenKthJoins(Visitor visitor) {
        registering(visitor, CHALMERS)
                .choose("Varför bara andra lärosäten?", "Annat skäl")
                .fill("Beskriv skälet", "Bolagen finns där");
        visitor.page().getByLabel(GROWTH).check();
        visitor.press("Registrera avtalet")
                .sees("Det här behöver rättas")
                .sees("bortsett från sysselsättning och tillväxt")
                .choose("Ytterligare part", KTH)
                .press("Registrera avtalet")
                .isAt(title)
                .sees(CHALMERS)
                .sees(KTH);
    }

    @Test
    void withdrawingKthsPriorityIsRefusedAndSaysWhy(Visitor visitor) {
        registering(visitor, KTH);
        visitor.page().getByLabel(GROWTH).check();
        visitor.press("Registrera avtalet").isAt(title);
        var kth = jdbc.sql("select id from academy where name_sv = ?")
                .param(KTH)
                .query(Long.class)
                .single();
        visitor.open("/larosaten/" + kth)
                .follow("Avsluta prioriteten")
                .fill("Första dagen utan prioritet", "2027-01-01")
                .fill("Beslut", "KF 2026-11-23 § 1")
                .press("Avsluta prioriteten")
                .isAt("Det går inte")
                .sees(title)
                .follow(title)
                .isAt(title);
    }

    @Test
    void twoCoordinatorsEditAtOnce(Visitor visitor) {
        registering(visitor, KTH)
                .press("Registrera avtalet")
                .isAt(title)
                .follow("Redigera")
                .isAt("Grunduppgifter");
        var colleague = visitor.page().context().newPage();
        colleague.navigate(visitor.page().url());
        colleague.getByLabel("Rubrik").fill(title + " kollegans");
        colleague.locator("main button").last().click();
        colleague.waitForURL("**/avtal/*");
        visitor.fill("Rubrik", title + " min")
                .press("Spara")
                .sees("Någon annan har ändrat under tiden")
                .sees("Sparat nu: " + title + " kollegans")
                .press("Spara")
                .isAt(title + " min");
    }
}
