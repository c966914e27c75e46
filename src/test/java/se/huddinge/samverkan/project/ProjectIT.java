package se.huddinge.samverkan.project;

import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** A project before its agreement, in a real browser. */
@BrowserTest
class ProjectIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void startedWithoutAgreementByTheCoordinatorMarkedThenFormalised(Visitor visitor) {
        var agreement = Ground.title();
        new Ground(browser, jdbc).registered(agreement);
        var title = ProjectGround.title();
        visitor.signIn("koordinator").open("/projekt").follow("Ny projektidé").fill("Rubrik", title);
        visitor.page().locator("select#unitId").selectOption(new SelectOption().setLabel(ProjectGround.SCHOOLS));
        visitor.press("Spara").isAt(title).follow("Planera").isAt("Planera");
        visitor.page().getByLabel(KTH).check();
        visitor.page().locator("select#responsibleId").selectOption(new SelectOption().setIndex(1));
        visitor.press("Planera").isAt(title).follow("Starta").fill("Första dag", "2026-09-01");
        visitor.fill("Sista dag", "2027-06-30").page().getByLabel(STAFFING).check();
        visitor.press("Starta")
                .sees("skriv varför projektet får pågå utan")
                .fill("Ej formaliserat, därför att", "Motparten skriver under i januari.")
                .fill("Avtal klart senast", "2027-01-31")
                .press("Starta")
                .isAt(title)
                .sees("Ej formaliserat")
                .sees("Motparten skriver under i januari.");
        var address = visitor.page().url();
        visitor.open("/projekt?concern=INFORMAL&text=" + title).sees("1 projekt");
        visitor.open(address)
                .follow("Avtal för projektet")
                .page()
                .getByLabel(agreement)
                .check();
        visitor.press("Spara").isAt(title).sees("Avtalen är sparade").follow(agreement);
        visitor.isAt(agreement).sees(title);
        visitor.open("/projekt?concern=INFORMAL&text=" + title).sees("0 projekt");
    }
}
