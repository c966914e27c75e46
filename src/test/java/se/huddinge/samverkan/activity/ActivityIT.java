package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.KTH;
import static se.huddinge.samverkan.activity.Desk.title;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The contact person on her phone, between two meetings. */
@BrowserTest
class ActivityIT {
    static final int MOST_INTERACTIONS = 12;

    final String title = title();
    int interactions;

    private void press(Locator control) {
        interactions++;
        control.click();
    }

    /** Scrolled to as she would; without script nobody tells Playwright that the page stands still. */
    private void unfold(Locator summary) {
        interactions++;
        summary.evaluate("summary => summary.scrollIntoView({block: 'center'})");
        summary.click(new Locator.ClickOptions().setForce(true));
    }

    private void write(Locator control, String text) {
        interactions++;
        control.fill(text);
    }

    private void choose(Locator control, String label) {
        interactions++;
        control.selectOption(new SelectOption().setLabel(label));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void registeredInTwoMinutesOnThePhoneNextStepIncluded(boolean javaScript, Page desktop) {
        var address = desktop.url();
        var window = desktop.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base(desktop))
                        .setLocale("sv-SE")
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(375, 800));
        try (window) {
            var page = window.newPage();
            page.navigate("/logga-in");
            page.getByLabel("Användarnamn").fill("kontaktperson");
            page.getByLabel("Lösenord").first().fill(TestWorld.PASSWORD);
            button(page, "Logga in").click();
            assertThat(page.url()).endsWith("/min-forvaltning");
            press(link(page, "Registrera aktivitet"));
            press(page.getByLabel("Seminarium"));
            write(page.getByLabel("Vad det handlade om"), title);
            choose(page.getByLabel("Med vem?"), KTH);
            write(page.getByLabel("Antal personer"), "16");
            unfold(page.getByText("Resultat och nästa steg").first());
            write(
                    page.getByLabel("Nästa steg", new Page.GetByLabelOptions().setExact(false))
                            .first(),
                    "Boka lokal");
            write(page.getByLabel("Nästa steg senast"), "2026-12-01");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing wider than the phone")
                    .isEqualTo(true);
            press(button(page, "Spara aktivitet"));
            page.waitForURL(Pattern.compile(".*/aktiviteter/\\d+"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .textContent())
                    .contains(title);
            assertThat(page.content()).contains("Boka lokal", "Verksamhetsutveckling", KTH);
            page.navigate("/min-forvaltning");
            assertThat(page.content()).contains("Boka lokal", title);
        }
        assertThat(interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(address).isNotNull();
    }

    private static String base(Page page) {
        page.navigate("/tillganglighet");
        return page.url().replace("/tillganglighet", "");
    }

    @Test
    void whatTheKindProposesIsSaidBeforeItIsSavedAndGrowthIsOfferedWithAPrioritisedAcademyOnly(Visitor visitor) {
        visitor.signIn("kontaktperson").open("/aktiviteter/ny");
        var page = visitor.page();
        page.getByLabel("Fortbildning").first().check();
        assertThat(page.locator(".choice:has(:checked) .proposal").innerText())
                .contains("Föreslår: Attraktiv arbetsgivare");
        page.getByText("Syfte och metod").first().click();
        var growth = page.getByLabel("Sysselsättning och tillväxt", new Page.GetByLabelOptions().setExact(true));
        page.getByLabel("Med vem?").selectOption(new SelectOption().setLabel(Desk.CHALMERS));
        assertThat(growth.isVisible()).isFalse();
        visitor.sees("bortsett från sysselsättning och tillväxt");
        page.getByLabel("Med vem?").selectOption(new SelectOption().setLabel(KTH));
        assertThat(growth.isVisible()).isTrue();
        page.getByText("Lägg till en kontakt").click();
        visitor.fill("Kontaktens namn", "Sara " + title)
                .fill("Vad det handlade om", title)
                .press("Spara och registrera en till")
                .isAt("Registrera aktivitet")
                .sees("är registrerad");
    }

    @Test
    void aPlanWhoseDayHasComeIsConfirmed(Visitor visitor) {
        visitor.signIn("kontaktperson").open("/aktiviteter/ny");
        var page = visitor.page();
        page.getByLabel("Studiebesök").check();
        page.getByLabel("Med vem?").selectOption(new SelectOption().setLabel(KTH));
        visitor.fill("Vad det handlade om", title)
                .fill("När?", "2026-11-25")
                .press("Spara aktivitet")
                .sees("är planerad till 2026-11-25")
                .open("/min-forvaltning")
                .follow(title)
                .follow("Markera som genomförd")
                .fill("Antal personer", "9")
                .press("Markera som genomförd")
                .isAt(title)
                .sees("Genomförd");
    }
}
