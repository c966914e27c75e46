package se.huddinge.samverkan.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** From the box on whatever page to what was meant, with the keyboard alone. */
@BrowserTest
class SearchIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    @Test
    void anOldNameAndFoldedLettersAndASlipOfThePenFindWhatIsMeant(Visitor visitor) {
        var page = visitor.signIn("ledning").page();
        ask(page, "Röda Korsets sjuksköterskeskola");
        assertThat(hit(page, "Röda Korsets Högskola")).isVisible();
        ask(page, "sodertorn");
        assertThat(hit(page, "Södertörns högskola")).isVisible();
        ask(page, "Karolinksa");
        visitor.sees("Inget stavas ”Karolinksa”. Det här liknar:");
        hit(page, "Karolinska Institutet").focus();
        page.keyboard().press("Enter");
        visitor.isAt("Karolinska Institutet");
    }

    @Test
    void aRegistryNumberIsFoundHoweverItIsTyped(Visitor visitor) {
        var title = Ground.title();
        new Ground(browser, jdbc)
                .existing(title)
                .fill("ownDnr", "KS-2098/1184.103")
                .send();
        var page = visitor.signIn("kontaktperson2").page();
        for (var typed : new String[] {"KS-2098/1184.103", "ks 2098 1184", "1184.103"}) {
            ask(page, typed);
            assertThat(hit(page, title)).isVisible();
        }
    }

    @Test
    void theAnswerIsInEnglishForWhoReadsIt(Visitor visitor) {
        var username = "s" + Mark.next().toString().substring(0, 12);
        accounts.provide(username, "Sofia Sök", null, Set.of(Role.MANAGEMENT), new Password(TestWorld.PASSWORD));
        var page =
                visitor.signIn(username).press("In English").sees("På svenska").page();
        ask(page, "nursing");
        visitor.isAt("Search");
        ask(page, "karolinska");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Academies")))
                .isVisible();
        ask(page, "zzqqxx");
        visitor.sees("Nothing was found").press("På svenska");
        visitor.sees("Inget hittades");
    }

    /** Past the skip link, the mark, the menu: there is a key for it. */
    private static void ask(Page page, String typed) {
        page.waitForLoadState();
        page.keyboard().press("/");
        var box = page.locator("header input[name=q]");
        assertThat(box).isFocused();
        box.fill(typed);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/sok?q="));
        assertThat(page.locator("main input[name=q]")).hasValue(typed);
    }

    private static Locator hit(Page page, String title) {
        return page.locator("ol.hits a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
