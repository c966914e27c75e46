package se.huddinge.samverkan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class SettingsPageTest {
    static final String LIST = "/administration/installningar";
    static final String NAME = LIST + "/settings.municipality-name";

    @Autowired
    Browser coordinator;

    Browser browser;

    @BeforeEach
    void theAdministrator() {
        browser = coordinator.as("administrator");
    }

    @AfterEach
    void asItWas() {
        browser.form(NAME).fill("value", "Huddinge kommun").send();
    }

    @Test
    void onlyTheAdministratorComesIn() {
        for (var who : new String[] {"koordinator", "kontaktperson", "ledning"})
            for (var address : new String[] {LIST, NAME, NAME + "/historik"})
                assertThat(coordinator.as(who).get(address)).hasStatus(403);
    }

    @Test
    void aChangeIsSeenAtOnceOnEveryPageAndInTheHistory() {
        assertThat(browser.form(NAME).fill("value", "Botkyrka kommun").send())
                .hasStatus(303)
                .hasRedirectedUrl(LIST);
        assertThat(coordinator.stranger().get("/logga-in"))
                .bodyText()
                .contains("Botkyrka kommun")
                .doesNotContain("Huddinge");
        assertThat(browser.get(LIST))
                .hasStatusOk()
                .bodyText()
                .contains("Kommunens namn", "Huddinge kommun")
                .doesNotContain("??");
        assertThat(browser.get(NAME + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("Inställningen ändrad", "Botkyrka kommun")
                .doesNotContain("??");
    }

    @Test
    void whoSavesSecondSeesWhatIsStored() {
        var mine = browser.form(NAME).fill("value", "Min kommun");
        assertThat(browser.form(NAME).fill("value", "Kollegans kommun").send()).hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Sparat nu: Kollegans kommun", "Min kommun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finns.inte", "/finns-inte", "/settings.none/historik"})
    void anUnknownSettingIsNoPage(String address) {
        assertThat(browser.get(LIST + address)).hasStatus(404);
    }

    @Test
    void anEmptyOrTooLongValueIsRefused() {
        assertThat(browser.form(NAME).fill("value", " ").send()).hasStatus(422);
        assertThat(browser.form(NAME).fill("value", "x".repeat(201)).send()).hasStatus(422);
    }
}
