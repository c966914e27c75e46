package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;

@PageTest
class OwnAccountPageTest {
    static final String MODULE = "js/shortcuts.js";

    @Autowired
    Browser browser;

    @Autowired
    AccountService accounts;

    String username = "m" + Mark.next().toString().substring(0, 12);

    @BeforeEach
    void anAccountOfHerOwn() {
        accounts.provide(
                username, "Mia Konto", "mia@kommun.example", Set.of(Role.MANAGEMENT), new Password(TestWorld.PASSWORD));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            koordinator,   Koordinator (följer av uppdraget),    Kommunstyrelsens
            kontaktperson, Kontaktperson (följer av uppdraget),  Barn- och utbildnings
            medrapportor,  VFU-samordnare,                          Barn- och utbildnings
            ledning,       Ledning,                                 Du har ingen befattning i dag.
            administrator, Administratör,                           Du har ingen befattning i dag.
            """)
    void everybodySeesWhatSheIs(String who, String role, String position) {
        assertThat(browser.as(who).get("/konto")).hasStatusOk().bodyText().contains(role, position, "/konto/losenord");
    }

    @Test
    void theLanguageChosenFollowsHerToAnotherDevice() {
        var here = browser.signedIn(username);
        var asked = browser.as(username);
        assertThat(asked.crafted("/sprak")
                        .fill("language", "EN")
                        .fill("page", "/konto")
                        .send())
                .hasStatus(303)
                .hasRedirectedUrl("/konto");
        assertThat(here.get("/konto")).bodyText().contains("lang=\"en\"", "My account");
        assertThat(browser.signedIn(username).get("/konto")).bodyText().contains("My account");
        asked.crafted("/sprak").fill("language", "SV").send();
        assertThat(here.get("/konto")).bodyText().contains("lang=\"sv\"", "Mitt konto");
    }

    @Test
    void theShortcutIsSwitchedOffAndOn() {
        var her = browser.as(username);
        assertThat(her.get("/konto")).bodyText().contains(MODULE, "aria-keyshortcuts=\"/\"");
        assertThat(her.form("/konto/genvagar").send()).hasStatus(303).hasRedirectedUrl("/konto");
        assertThat(her.get("/konto"))
                .bodyText()
                .contains("Kortkommandot är avstängt.")
                .doesNotContain(MODULE, "aria-keyshortcuts");
        her.form("/konto/genvagar").send();
        assertThat(her.get("/konto")).bodyText().contains(MODULE, "Kortkommandot är på.");
    }

    @Test
    void whatSheChoseIsInTheHistoryOfHerAccount() {
        browser.as(username).form("/konto/genvagar").send();
        browser.as(username).crafted("/sprak").fill("language", "EN").send();
        var id = accounts.byUsername(username).orElseThrow().getId();
        assertThat(browser.as("administrator").get("/administration/konton/" + id + "/historik"))
                .bodyText()
                .contains("Språket valt", "Engelska", "Kortkommandon valda", "från Ja till Nej");
    }

    @Test
    void whoMayNotSearchHasNoShortcut() {
        assertThat(browser.as("administrator").get("/konto"))
                .bodyText()
                .doesNotContain(MODULE, "aria-keyshortcuts", "Kortkommando");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perhaps", "2"})
    void aCraftedChoiceIsRefused(String on) {
        assertThat(browser.as(username)
                        .crafted("/konto/genvagar")
                        .fill("on", on)
                        .send())
                .hasStatus4xxClientError();
    }
}
