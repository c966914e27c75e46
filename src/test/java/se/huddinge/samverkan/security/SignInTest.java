package se.huddinge.samverkan.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;

@PageTest
class SignInTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoHasNotSignedInIsSentToDoSoAndFromThereToWhereSheWasGoing() {
        var stranger = browser.stranger();
        var sent = stranger.get("/avtal?text=KTH");
        assertThat(sent).hasStatus(303).hasRedirectedUrl("/logga-in?target=%2Favtal%3Ftext%3DKTH");
        assertThat(stranger.session()).isNull();
        var answer = stranger.form("/logga-in?target=/avtal?text=KTH")
                .fill("username", "Koordinator ")
                .fill("password", TestWorld.PASSWORD)
                .send();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/avtal?text=KTH");
        assertThat(stranger.get("/")).hasStatus(303).hasRedirectedUrl("/att-gora");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a{b}",
                "/ "
            })
    void nobodyIsLedOutOfTheProgram(String target) {
        var answer = browser.stranger()
                .form("/logga-in")
                .fill("username", "koordinator")
                .fill("password", TestWorld.PASSWORD)
                .fill("target", target)
                .send();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/");
    }

    @Test
    void theSessionIsANewOneOf256BitsInAClosedCookie() {
        var stranger = browser.stranger();
        var form = stranger.form("/logga-in");
        var before = requireNonNull(stranger.session()).getValue();
        form.fill("username", "ledning").fill("password", TestWorld.PASSWORD).send();
        var after = requireNonNull(stranger.session());
        assertThat(after.getValue()).isNotEqualTo(before).matches("[\\w-]{43}");
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(sessions(before)).isZero();
        assertThat(sessions(after.getValue())).isOne();
    }

    @Test
    void underTlsTheCookieBelongsToThisHostAlone() {
        var page = mvc.get().uri("/logga-in").secure(true).exchange();
        var cookie = requireNonNull(page.getResponse().getCookie("__Host-SESSION"));
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(page).headers().containsHeader("Strict-Transport-Security");
    }

    @ParameterizedTest
    @CsvSource({"koordinator, fel", "finns-inte, demo-demo-demo", "låst, demo-demo-demo", "utan, demo-demo-demo"})
    void unknownWrongAndLockedAreTheSameAnswer(String username, String password) {
        jdbc.sql("""
                        insert into account (username, name, locked_at, password_hash)
                        select 'låst', 'Låst', timestamptz '2026-11-01', password_hash
                        from account where username = 'ledning' on conflict do nothing""").update();
        jdbc.sql("insert into account (username, name) values ('utan', 'Utan') on conflict do nothing")
                .update();
        var answer = browser.stranger()
                .form("/logga-in")
                .fill("username", username)
                .fill("password", password)
                .send();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Användarnamnet eller lösenordet stämmer inte.", "value=\"" + username.charAt(0))
                .doesNotContain(password);
    }

    @Test
    void aNameThatCannotBeReadIsSaidAtItsField() {
        assertThat(browser.stranger()
                        .form("/logga-in")
                        .fill("username", "a\0b")
                        .fill("password", TestWorld.PASSWORD)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#username\"");
    }

    @Test
    void aPasswordIsTakenAsItIsTyped() {
        assertThat(browser.stranger()
                        .form("/logga-in")
                        .fill("username", "koordinator")
                        .fill("password", " " + TestWorld.PASSWORD)
                        .send())
                .hasStatus(422);
        assertThat(browser.stranger().form("/logga-in").send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#username\"", "href=\"#password\"");
    }

    @Test
    void whoSignsOutIsOut() {
        made("går");
        var leaving = browser.signedIn("går");
        var session = requireNonNull(leaving.session()).getValue();
        assertThat(leaving.form("/").send()).hasStatus(302);
        assertThat(sessions(session)).isZero();
        assertThat(leaving.get("/")).hasStatus(303).hasRedirectedUrl("/logga-in");
        assertThat(browser.stranger().get("/logga-in?signedOut=true"))
                .bodyText()
                .contains("Du är utloggad.");
    }

    @Test
    void whoIsLockedOutIsOutAtTheNextRequest() {
        made("slutar");
        var leaving = browser.signedIn("slutar");
        assertThat(leaving.get("/")).hasStatusOk().bodyText().contains("Du har inget uppdrag här ännu");
        jdbc.sql("update account set locked_at = timestamptz '2026-11-01' where username = 'slutar'")
                .update();
        assertThat(leaving.get("/")).hasStatus(303).hasRedirectedUrl("/logga-in");
        jdbc.sql("update account set locked_at = null where username = 'slutar'")
                .update();
        assertThat(leaving.get("/")).hasStatus(303).hasRedirectedUrl("/logga-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/logga-in", "/finns-inte", "/static/finns-inte.css", "/a;b", "/actuator/health/liveness"})
    void everyResponseCarriesTheHeaders(String address) {
        for (var who : new Browser[] {browser, browser.stranger()})
            assertThat(who.get(address))
                    .headers()
                    .hasValue("X-Content-Type-Options", "nosniff")
                    .hasValue("Referrer-Policy", "same-origin")
                    .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                    .containsHeaders("Permissions-Policy", "Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void theProbesAnswerAnyoneAndTheRestOfTheActuatorNobody(String probe) {
        assertThat(browser.stranger().get(probe)).hasStatusOk();
        assertThat(browser.stranger().get("/actuator/health")).hasStatus(303);
        assertThat(browser.stranger().get("/actuator/env")).hasStatus(303);
    }

    @Test
    void aPostWithoutTheTokenIsRefused() {
        assertThat(mvc.post().uri("/logga-ut")).hasStatus(302).hasRedirectedUrl("/logga-in");
        assertThat(mvc.post().uri("/logga-in").param("username", "koordinator")).hasStatus(401);
    }

    void made(String username) {
        accounts.provide(username, "Utan roll", null, Set.of(), new Password(TestWorld.PASSWORD));
    }

    int sessions(String id) {
        return jdbc.sql("select count(*) from spring_session where session_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
