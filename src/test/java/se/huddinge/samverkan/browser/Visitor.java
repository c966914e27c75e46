package se.huddinge.samverkan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import se.huddinge.samverkan.TestWorld;

/** Somebody at a real browser, who finds things by what they are called. */
public final class Visitor {
    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Visitor signIn(String username) {
        page.navigate("/logga-in");
        fill("Användarnamn", username);
        fill("Lösenord", TestWorld.PASSWORD);
        press("Logga in");
        assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*/logga-in.*"));
        return this;
    }

    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    public Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    public Visitor choose(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    /** A button, by its name. */
    public Visitor press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** A link, by its name. */
    public Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    public Visitor sees(String text) {
        assertThat(main()).containsText(text);
        return this;
    }

    public Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    private Locator main() {
        return page.locator("body");
    }
}
