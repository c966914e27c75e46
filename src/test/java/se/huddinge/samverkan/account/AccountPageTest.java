package se.huddinge.samverkan.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

@PageTest
class AccountPageTest {
    static final String LIST = "/administration/konton";
    static final Pattern LINK = Pattern.compile("value=\"http://localhost(/losenord/[\\w-]{43})\"");

    @Autowired
    Browser coordinator;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void theAdministrator() {
        browser = coordinator.as("administrator");
    }

    @Test
    void onlyTheAdministratorComesIn() {
        var account = registered("Sluten", name());
        for (var path : new String[] {"", "/redigera", "/las", "/sessioner", "/engangslank", "/historik"})
            for (var who : new String[] {"koordinator", "kontaktperson", "ledning"})
                assertThat(coordinator.as(who).get(account + path)).hasStatus(403);
        assertThat(coordinator.get(LIST)).hasStatus(403);
        assertThat(coordinator.get(LIST + "/nytt")).hasStatus(403);
        assertThat(coordinator
                        .crafted(LIST)
                        .fill("name", "X")
                        .fill("username", name())
                        .send())
                .hasStatus(403);
    }

    @Test
    void aNewAccountChoosesItsPasswordBehindALinkThatWorksOnce() {
        var username = name();
        var account = registered("Nyanställd", username);
        assertThat(browser.get(account)).bodyText().contains("Har inget lösenord", username);

        var link = link(account);
        var stranger = coordinator.stranger();
        var chosen = choose(stranger, link, "tre gröna elefanter", "tre gröna elefanter");
        assertThat(chosen).hasStatus(303).hasRedirectedUrl("/logga-in");
        assertThat(stranger.get("/logga-in")).bodyText().contains("Lösenordet är sparat.");
        assertThat(stranger.form("/logga-in")
                        .fill("username", username)
                        .fill("password", "tre gröna elefanter")
                        .send())
                .hasStatus(303)
                .hasRedirectedUrl("/");
        assertThat(coordinator.stranger().get(link)).hasStatus(422).bodyText().contains("Länken har redan använts");
        assertThat(browser.get(account)).bodyText().contains("Kan logga in");
        assertThat(browser.get(account + "/historik"))
                .bodyText()
                .contains("Lösenordet ändrat", "Engångslänk skapad", "Kontot registrerat")
                .doesNotContain("argon2", "??");
    }

    @Test
    void aLinkStopsWorkingWhenItIsOldOrReplacedOrTheAccountIsLocked() {
        var account = registered("Senfärdig", name());
        var first = link(account);
        var second = link(account);
        assertThat(coordinator.stranger().get(first)).hasStatus(422);
        assertThat(coordinator.stranger().get(second)).hasStatusOk();
        jdbc.sql(
                        "update account_link set expires_at = timestamptz '2026-11-23 10:00 Europe/Stockholm' where account_id = ?")
                .param(id(account))
                .update();
        assertThat(coordinator.stranger().get(second)).hasStatus(422);
        var third = link(account);
        assertThat(browser.form(account + "/las").send()).hasStatus(303);
        assertThat(coordinator.stranger().get(third)).hasStatus(422);
        assertThat(browser.get(account + "/engangslank")).hasStatus(422);
        assertThat(coordinator.stranger().get("/losenord/hittepå")).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kort12,                       kort12,              password, är för kort
            LONG,                         LONG,                password, är för långt
            Sommar2026!,                  Sommar2026!,         password, är för vanligt
            1234567890,                   1234567890,          password, är för vanligt
            aaaaaaaaaaab,                 aaaaaaaaaaab,        password, är för vanligt
            Elvira Testsson 1,            Elvira Testsson 1,   password, bygger på ditt namn
            samverkan-42-abc,             samverkan-42-abc,    password, bygger på
            tre gröna elefanter,          tre gröna elefanten, repeated, är inte lika
            '',                           '',                  password, Fyll i fältet
            """)
    void aPasswordThatAnyoneWouldTryIsRefusedAndTheLinkStillWorks(
            String password, String repeated, String field, String message) {
        var link = link(registered("Elvira Testsson", name()));
        var stranger = coordinator.stranger();
        var answer = choose(
                stranger,
                link,
                password.replace("LONG", "kaktus ".repeat(20)),
                repeated.replace("LONG", "kaktus ".repeat(20)));
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#" + field + "\"", message)
                .doesNotContain("value=\"" + (password.isEmpty() ? "-" : password));
        assertThat(stranger.get(link)).hasStatusOk();
    }

    @Test
    void whoIsLockedIsSignedOutAtOnceAndWhoIsUnlockedSignsInAgain() {
        var username = name();
        var account = registered("Slutar", username);
        choose(coordinator.stranger(), link(account), "fyra blå pingviner", "fyra blå pingviner");
        var her = signedIn(username, "fyra blå pingviner");
        assertThat(her.get("/")).hasStatusOk();
        assertThat(browser.form(account + "/las").send()).hasStatus(303);
        assertThat(her.get("/")).hasStatus(303).hasRedirectedUrl("/logga-in");
        assertThat(sessions(username)).isZero();
        assertThat(browser.get(account)).bodyText().contains("Låst").doesNotContain("/las\"");
        assertThat(browser.crafted(account + "/las").fill("version", 9).send())
                .hasStatus(422)
                .bodyText()
                .contains("är låst");
        assertThat(browser.form(account + "/upplasning").send()).hasStatus(303);
        assertThat(browser.get(account + "/upplasning")).hasStatus(422);
        signedIn(username, "fyra blå pingviner");
        assertThat(browser.form(account + "/sessioner").send()).hasStatus(303);
        assertThat(sessions(username)).isZero();
    }

    @Test
    void everyChangeComparesTheVersion() {
        var account = registered("Delad", name());
        var mine = browser.form(account + "/redigera").fill("name", "Min");
        assertThat(browser.form(account + "/redigera").fill("name", "Kollegans").send())
                .hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("value=\"Min\"", "Sparat nu: Kollegans");
        assertThat(browser.crafted(account + "/las").send()).hasStatus(409);
    }

    @Test
    void aDoubleClickRegistersOnceAndAUsernameIsTakenOnce() {
        var username = name();
        var form = browser.form(LIST + "/nytt").fill("name", "Dubbel").fill("username", username.toUpperCase());
        var first = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(first);
        assertThat(browser.form(LIST + "/nytt")
                        .fill("name", "En annan")
                        .fill("username", username)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Användarnamnet är upptaget.", "value=\"En annan\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            username, '',               Fyll i fältet.
            username, två ord,          tecken som inte får vara med
            username, '<script>',       tecken som inte får vara med
            name,     '',               Fyll i fältet.
            name,     LONG,             Skriv högst 200 tecken.
            email,    inte en adress,   Skriv en e-postadress
            granted,  COORDINATOR,      Välj bland ledning och administratör.
            granted,  KEJSARE,          Värdet går inte att läsa.
            """)
    void whatCannotBeSavedIsSaidAtTheField(String field, String value, String message) {
        assertThat(browser.form(LIST + "/nytt")
                        .fill("username", name())
                        .fill("name", "Någon")
                        .fill(field, value.replace("LONG", "x".repeat(201)))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#" + field + "\"", message);
    }

    @Test
    void rolesAreGrantedAndTakenBack() {
        var username = name();
        var account = registered("Chef", username);
        assertThat(browser.form(account + "/redigera")
                        .fill("granted", "MANAGEMENT")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(account)).bodyText().contains("Ledning");
        assertThat(coordinator.as(username).get("/larosaten")).hasStatusOk();
        assertThat(browser.crafted(account)
                        .fill("name", "Chef")
                        .fill("version", 1)
                        .send())
                .hasStatus(303);
        assertThat(coordinator.as(username).get("/larosaten")).hasStatus(403);
        assertThat(browser.get(account + "/historik")).bodyText().contains("Behörigheten ändrad", "Ledning");
    }

    @Test
    void theListIsFilteredSortedAndDownloaded() {
        var word = name();
        registered("Zäta " + word, word + "z");
        registered("Åsa " + word, word + "a");
        registered("Önskan " + word, word + "o");
        assertThat(browser.get(LIST + "?text=" + word))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Zäta", "Åsa", "Önskan")
                .contains("3 konton");
        assertThat(browser.get(LIST + "?order=DESC&text=" + word))
                .bodyText()
                .containsSubsequence("Önskan", "Åsa", "Zäta");
        assertThat(browser.get(LIST + "?state=LOCKED&text=" + word)).bodyText().contains("Inget passar");
        assertThat(browser.get(LIST + "?granted=ADMINISTRATOR")).bodyText().contains("Ali Demir");
        assertThat(browser.get(LIST + "?format=csv&text=" + word))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Namn;Användarnamn", "Zäta", "Åsa", "Önskan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?sort=x&order=y&page=-1&size=7&state=q&granted=w", "?page=2147483647", "/abc", "/99999999"})
    void anAddressThatCannotBeReadIsNoFailure(String address) {
        assertThat(browser.get(LIST + address).getResponse().getStatus()).isIn(200, 404);
    }

    MvcTestResult choose(Browser who, String link, String password, String repeated) {
        return who.form(link)
                .fill("password", password)
                .fill("repeated", repeated)
                .send();
    }

    Browser signedIn(String username, String password) {
        var her = coordinator.stranger();
        assertThat(her.form("/logga-in")
                        .fill("username", username)
                        .fill("password", password)
                        .send())
                .hasStatus(303);
        return her;
    }

    String registered(String name, String username) {
        var saved = browser.form(LIST + "/nytt")
                .fill("name", name)
                .fill("username", username)
                .send();
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    String link(String account) {
        var page = browser.form(account + "/engangslank").send();
        assertThat(page).hasStatusOk();
        var found = LINK.matcher(Browser.html(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    int sessions(String username) {
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    static long id(String account) {
        return Long.parseLong(account.substring(account.lastIndexOf('/') + 1));
    }

    static String name() {
        return "u" + Mark.next().toString().substring(0, 12);
    }
}
