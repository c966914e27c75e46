package se.huddinge.samverkan.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;

@PageTest
class OwnAccountTest {
    @Autowired
    Browser browser;

    @Autowired
    AccountService accounts;

    String username = "e" + Mark.next().toString().substring(0, 12);

    @BeforeEach
    void anAccountWithoutARole() {
        accounts.provide(username, "Egen Konto", "egen@kommun.example", Set.of(), new Password(TestWorld.PASSWORD));
    }

    @Test
    void everybodySeesHerOwnAccountAndSignsOutElsewhere() {
        var here = browser.signedIn(username);
        var elsewhere = browser.signedIn(username);
        var page = here.get("/konto/sessioner");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Den här")
                .doesNotContain("??", requireNonNull(elsewhere.session()).getValue());
        assertThat(here.form(page).send()).hasStatus(303).hasRedirectedUrl("/konto/sessioner");
        assertThat(elsewhere.get("/konto")).hasStatus(303).hasRedirectedUrl("/logga-in?target=%2Fkonto");
        assertThat(here.get("/konto")).hasStatusOk();
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        var other = browser.signedIn("ledning");
        var handle = se.huddinge.samverkan.account.Sessions.handle(
                requireNonNull(other.session()).getValue());
        assertThat(browser.as(username)
                        .crafted("/konto/sessioner")
                        .fill("handle", handle)
                        .send())
                .hasStatus(303);
        assertThat(other.get("/konto")).hasStatusOk();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        var here = browser.signedIn(username);
        var elsewhere = browser.signedIn(username);
        var form = here.form("/konto/losenord")
                .fill("current", TestWorld.PASSWORD)
                .fill("password", "fyra blå pingviner")
                .fill("repeated", "fyra blå pingviner");
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl("/konto");
        assertThat(here.get("/konto")).hasStatusOk().bodyText().contains("Lösenordet är bytt.");
        assertThat(elsewhere.get("/konto")).hasStatus(303);
        assertThat(browser.stranger()
                        .form("/logga-in")
                        .fill("username", username)
                        .fill("password", TestWorld.PASSWORD)
                        .send())
                .hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fel,            fyra blå pingviner, fyra blå pingviner, current,  stämmer inte
            demo-demo-demo, kort,               kort,               password, är för kort
            demo-demo-demo, egen konto 123,     egen konto 123,     password, bygger på ditt namn
            demo-demo-demo, fyra blå pingviner, fyra blå pingvin,   repeated, är inte lika
            '',             fyra blå pingviner, fyra blå pingviner, current,  Fyll i fältet
            """)
    void aPasswordThatCannotBeChangedSaysWhy(
            String current, String password, String repeated, String field, String message) {
        assertThat(browser.as(username)
                        .form("/konto/losenord")
                        .fill("current", current)
                        .fill("password", password)
                        .fill("repeated", repeated)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#" + field + "\"", message);
    }
}
