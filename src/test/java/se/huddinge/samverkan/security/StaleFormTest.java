package se.huddinge.samverkan.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;

/** A session that ends under an open form takes nothing with it. */
@PageTest
class StaleFormTest {
    static final String NEW = "/administration/konton/nytt";

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    String username = "s" + Mark.next().toString().substring(0, 12);

    @Test
    void whatWasTypedIsStillThereAfterSigningInAndIsSentAgainByHand() {
        var administrator = browser.signedIn("administrator");
        var form = administrator
                .form(NEW)
                .fill("username", username)
                .fill("name", "Åsa \"Lång\" & <Öberg>")
                .fill("granted", "MANAGEMENT");
        end(administrator);

        var ended = form.send();
        assertThat(ended).hasStatus(401).bodyText().contains("Du har blivit utloggad", "Det du skrev är kvar");
        var wrong = administrator
                .form(ended)
                .fill("username", "administrator")
                .fill("password", "fel")
                .send();
        assertThat(wrong).hasStatus(422).bodyText().contains("Det du skrev är kvar");
        var right = administrator
                .form(wrong)
                .fill("username", "administrator")
                .fill("password", TestWorld.PASSWORD)
                .send();
        assertThat(right)
                .hasStatusOk()
                .bodyText()
                .contains("Vill du skicka det här igen?", "Åsa &quot;Lång&quot; &amp; &lt;Öberg&gt;");
        assertThat(exists()).isFalse();

        var saved = administrator.form(right).send();
        assertThat(saved).hasStatus(303);
        assertThat(administrator.get(saved.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("Åsa &quot;Lång&quot; &amp; &lt;Öberg&gt;", "Ledning");
    }

    @Test
    void aStaleTokenInALivingSessionAsksOnce() {
        var administrator = browser.signedIn("administrator");
        var form = administrator
                .form(NEW)
                .fill("username", username)
                .fill("name", "Kvar")
                .fill("_csrf", "gammal");
        var asked = form.send();
        assertThat(asked).hasStatus(403).bodyText().contains("Vill du skicka det här igen?", "Kvar");
        assertThat(exists()).isFalse();
        assertThat(administrator.form(asked).send()).hasStatus(303);
        assertThat(exists()).isTrue();
    }

    @Test
    void apartFromPasswordsWhichNobodySendsBack() {
        assertThat(mvc.post()
                        .uri("/konto/losenord")
                        .param("password", "hemligt-ord-1")
                        .param("repeated", "hemligt-ord-1")
                        .param("current", "hemligt-ord-1"))
                .hasStatus(401)
                .bodyText()
                .doesNotContain("hemligt-ord-1");
    }

    @Test
    void aPageWhereOneSignsInThatWasOpenTooLongIsShownAgain() {
        assertThat(mvc.post()
                        .uri("/logga-in")
                        .param("username", "koordinator")
                        .param("password", "x")
                        .param("target", "/larosaten"))
                .hasStatus(401)
                .bodyText()
                .contains("Sidan hade stått öppen för länge", "value=\"koordinator\"", "value=\"/larosaten\"");
    }

    @Test
    void somebodyElsesPageGetsNoHelp() {
        assertThat(mvc.post()
                        .uri("/administration/konton")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("name", "X"))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("X");
    }

    @Test
    void aFileOrTooMuchTextIsToldPlainly() {
        assertThat(mvc.post().uri("/import").contentType(MediaType.MULTIPART_FORM_DATA))
                .hasStatus(401)
                .bodyText()
                .contains("En fil eller en mycket lång text kan vi inte ta med oss");
        assertThat(mvc.post().uri("/avtal").param("title", "x".repeat(Again.LONGEST + 1)))
                .hasStatus(401)
                .bodyText()
                .contains("En fil eller en mycket lång text kan vi inte ta med oss")
                .doesNotContain("xxxxxxxxxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example/x", "javascript:alert(1)", "/\\evil.example"})
    void whatIsSentAgainStaysWithUs(String path) {
        var answer = browser.stranger()
                .form("/logga-in")
                .fill("username", "ledning")
                .fill("password", TestWorld.PASSWORD)
                .fill("again", path)
                .fill("typed", "a=%zz&=&b=1&password=x")
                .send();
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/\"")
                .doesNotContain("evil", "name=\"password\"");
    }

    void end(Browser who) {
        jdbc.sql("delete from spring_session where session_id = ?")
                .param(who.session().getValue())
                .update();
    }

    boolean exists() {
        return jdbc.sql("select exists (select 1 from account where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }
}
