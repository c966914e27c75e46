package se.huddinge.samverkan.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;

@PageTest
class DeviceTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noDevices() {
        jdbc.sql("delete from security_device").update();
    }

    @Test
    void aContactPersonComesInOnHerDeviceWithoutHerPasswordAndTheTokenIsNewEachTime() {
        var first = remembered("kontaktperson");
        var come = come(first);
        assertThat(come).hasStatusOk();
        var second = device(come);
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(device(come(second)).getValue()).isNotEqualTo(second.getValue());
        assertThat(second.isHttpOnly()).isTrue();
    }

    @Test
    void twoPagesAtOnceMayUseTheSameTokenButLaterItIsACopyAndTheDeviceIsForgotten() {
        var first = remembered("kontaktperson");
        var second = device(come(first));
        assertThat(come(first)).hasStatusOk();
        jdbc.sql("update security_device set used_at = used_at - interval '2 minutes'")
                .update();
        assertThat(come(first)).hasStatus(303).hasRedirectedUrl("/logga-in?target=%2Fkonto");
        assertThat(come(second)).hasStatus(303);
        assertThat(devices()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koordinator", "ledning", "administrator"})
    void nobodyElseIsRemembered(String username) {
        assertThat(signIn(username).getResponse().getCookie("DEVICE")).isNull();
        assertThat(devices()).isZero();
    }

    @Test
    void aDeviceIsForgottenByItsOwnerByTheAdministratorAndWithTime() {
        var device = remembered("kontaktperson");
        var page = browser.as("kontaktperson").get("/konto/sessioner");
        assertThat(page).bodyText().contains("Enheter som minns dig", "Firefox, Windows");
        var id = jdbc.sql("select id from security_device").query(Long.class).single();
        browser.as("ledning").crafted("/konto/enheter").fill("device", id).send();
        assertThat(devices()).isOne();
        assertThat(browser.as("kontaktperson")
                        .crafted("/konto/enheter")
                        .fill("device", id)
                        .send())
                .hasStatus(303);
        assertThat(come(device)).hasStatus(303);

        remembered("kontaktperson");
        var account = jdbc.sql("select id from account where username = 'kontaktperson'")
                .query(Long.class)
                .single();
        browser.as("administrator")
                .form("/administration/konton/" + account + "/sessioner")
                .send();
        assertThat(devices()).isZero();

        var old = remembered("kontaktperson");
        jdbc.sql("update security_device set expires_at = timestamptz '2026-11-23 10:00 Europe/Stockholm'")
                .update();
        assertThat(come(old)).hasStatus(303);
    }

    @Test
    void whereTheSettingSaysNoneNoDeviceIsRemembered() {
        var device = remembered("kontaktperson");
        var setting = "/administration/installningar/security.remembered-device-days";
        assertThat(browser.as("administrator")
                        .form(setting)
                        .fill("value", "många")
                        .send())
                .hasStatus(422);
        assertThat(browser.as("administrator").form(setting).fill("value", "0").send())
                .hasStatus(303);
        try {
            assertThat(come(device)).hasStatus(303);
            assertThat(browser.stranger().get("/logga-in")).bodyText().doesNotContain("Kom ihåg mig");
            assertThat(signIn("kontaktperson").getResponse().getCookie("DEVICE"))
                    .isNull();
        } finally {
            browser.as("administrator").form(setting).fill("value", "90").send();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "x.y", "..."})
    void aCookieThatIsNoneIsNoFailure(String value) {
        assertThat(come(new Cookie("DEVICE", value))).hasStatus(303);
    }

    Cookie remembered(String username) {
        return device(signIn(username));
    }

    MvcTestResult signIn(String username) {
        var answer = mvc.post()
                .uri("/logga-in")
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0")
                .param("username", username)
                .param("password", TestWorld.PASSWORD)
                .param("remember", "true")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer;
    }

    MvcTestResult come(Cookie device) {
        return mvc.get()
                .uri("/konto")
                .locale(Locale.forLanguageTag("sv"))
                .cookie(device)
                .exchange();
    }

    static Cookie device(MvcTestResult answer) {
        return requireNonNull(answer.getResponse().getCookie("DEVICE"));
    }

    int devices() {
        return jdbc.sql("select count(*) from security_device")
                .query(Integer.class)
                .single();
    }
}
