package se.huddinge.samverkan.about;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class LanguagePageTest {
    @Autowired
    Browser browser;

    @Test
    void theLanguageChosenIsKeptInACookie() {
        var answer = browser.stranger()
                .form("/sprak")
                .fill("language", "EN")
                .fill("page", "/tillganglighet")
                .send();
        assertThat(answer).hasStatus(303).headers().hasValue("Location", "/tillganglighet");
        assertThat(answer).cookies().hasValue("sprak", "en");
        assertThat(browser.get("/tillganglighet", new Cookie("sprak", "en")))
                .bodyText()
                .contains("lang=\"en\"", "Accessibility statement", "På svenska");
    }

    @Test
    void swedishIsSpokenUnlessAnotherIsChosen() {
        assertThat(browser.get("/tillganglighet")).bodyText().contains("lang=\"sv\"", "Tillgänglighetsredogörelse");
        assertThat(browser.get("/tillganglighet", new Cookie("sprak", "../x")))
                .bodyText()
                .contains("lang=\"sv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/personuppgifter?x=1, /personuppgifter?x=1",
        "//evil.example/personuppgifter, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "/finns-inte, /",
        "javascript:alert(1), /",
        "'', /"
    })
    void theWayBackIsOnlyToAPageOfOurs(String asked, String lead) {
        assertThat(browser.stranger()
                        .form("/sprak")
                        .fill("language", "SV")
                        .fill("page", asked)
                        .send())
                .hasStatus(303)
                .headers()
                .hasValue("Location", lead);
    }

    @Test
    void anUnknownLanguageIsAskedForAgain() {
        assertThat(browser.stranger().form("/sprak").fill("language", "KLINGON").send())
                .hasStatus(422)
                .bodyText()
                .contains("Det här behöver rättas");
    }
}
