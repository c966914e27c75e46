package se.huddinge.samverkan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;

@PageTest
class ReminderTest {
    static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/losenord/[\\w-]{43})");

    @Autowired
    Browser browser;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    String username = "g" + Mark.next().toString().substring(0, 12);
    String email = username + "@kommun.example";

    @BeforeEach
    void anAccount() {
        accounts.provide(username, "Glömsk", email, Set.of(), new Password(TestWorld.PASSWORD));
    }

    @Test
    void aLinkIsSentToTheAddressOfTheAccountAndWorksOnceForAnHour() {
        assertThat(ask(username)).hasStatus(303).hasRedirectedUrl("/logga-in");
        var link = link();
        var stranger = browser.stranger();
        assertThat(stranger.form(link)
                        .fill("password", "fyra blå pingviner")
                        .fill("repeated", "fyra blå pingviner")
                        .send())
                .hasStatus(303);
        assertThat(stranger.get(link)).hasStatus(422);

        ask(email.toUpperCase());
        jdbc.sql("update account_link set expires_at = expires_at - interval '1 hour'")
                .update();
        assertThat(browser.stranger().get(link())).hasStatus(422);
    }

    @Test
    void theAnswerIsTheSameWhetherAnybodyHasThatName() {
        var known = ask(username);
        var unknown = ask("finns-inte-" + username);
        assertThat(unknown).hasStatus(303).hasRedirectedUrl("/logga-in");
        assertThat(known).hasRedirectedUrl("/logga-in");
        assertThat(letters()).isOne();
    }

    @Test
    void whoIsLockedGetsNoLink() {
        jdbc.sql("update account set locked_at = timestamptz '2026-11-01' where username = ?")
                .param(username)
                .update();
        assertThat(ask(username)).hasStatus(303);
        assertThat(letters()).isZero();
    }

    @Test
    void theAnswerStandsOnThePageWhereOneSignsIn() {
        var stranger = browser.stranger();
        assertThat(stranger.form("/glomt-losenord").fill("who", username).send())
                .hasStatus(303);
        assertThat(stranger.get("/logga-in")).bodyText().contains("Om det finns ett konto", "Glömt lösenordet?");
        assertThat(stranger.form("/glomt-losenord").fill("who", " ").send())
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i fältet.");
    }

    MvcTestResult ask(String who) {
        return browser.stranger().form("/glomt-losenord").fill("who", who).send();
    }

    String link() {
        var body = jdbc.sql("select body from mail_message where recipient = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        var found = LINK.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    int letters() {
        return jdbc.sql("select count(*) from mail_message where recipient = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
