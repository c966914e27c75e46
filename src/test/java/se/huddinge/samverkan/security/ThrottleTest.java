package se.huddinge.samverkan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;

@PageTest
class ThrottleTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    String username = "t" + Mark.next().toString().substring(0, 12);
    String address = UUID.randomUUID().toString();

    @BeforeEach
    void anAccount() {
        accounts.provide(username, "Prövad", null, Set.of(), new Password(TestWorld.PASSWORD));
    }

    @Test
    void theEleventhGuessHasToWaitAndSoHasTheRightOneUntilTheWindowEnds() {
        for (int i = 0; i < 10; i++) assertThat(signIn(username, "fel")).hasStatus(422);
        for (var password : new String[] {"fel", TestWorld.PASSWORD})
            assertThat(signIn(username, password))
                    .hasStatus(429)
                    .hasHeader("Retry-After", "900")
                    .bodyText()
                    .contains("Vänta 15 minuter", "Inget är låst");
        windowEnds(Attempted.account(username));
        assertThat(signIn(username, TestWorld.PASSWORD)).hasStatus(303);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 9; i++) signIn(username, "fel");
        assertThat(signIn(username, TestWorld.PASSWORD)).hasStatus(303);
        for (int i = 0; i < 10; i++) assertThat(signIn(username, "fel")).hasStatus(422);
    }

    @Test
    void whoTriesManyNamesFromOneAddressHasToWait() {
        for (int i = 0; i < 100; i++) signIn(username + i, "fel");
        assertThat(signIn(username, TestWorld.PASSWORD)).hasStatus(429);
        windowEnds(Attempted.address(address));
        assertThat(signIn(username, TestWorld.PASSWORD)).hasStatus(303);
    }

    @Test
    void aWholeMunicipalityBehindOneAddressMaySignIn() {
        for (int i = 0; i < 101; i++)
            assertThat(signIn(username, TestWorld.PASSWORD)).hasStatus(303);
    }

    @Test
    void anAddressThatACallerClaimsIsNotBelieved() {
        for (int i = 0; i < 10; i++)
            assertThat(mvc.post()
                            .uri("/logga-in")
                            .header("X-Forwarded-For", "198.51.100." + i)
                            .param("username", username)
                            .param("password", "fel")
                            .with(from(address))
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .hasStatus(422);
        assertThat(jdbc.sql("select attempts from security_attempt where subject = ?")
                        .param(Attempted.address(address).key())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    MvcTestResult signIn(String username, String password) {
        return mvc.post()
                .uri("/logga-in")
                .locale(Locale.forLanguageTag("sv"))
                .param("username", username)
                .param("password", password)
                .with(from(address))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    void windowEnds(Attempted subject) {
        jdbc.sql(
                        "update security_attempt set window_ends = timestamptz '2026-11-23 10:00 Europe/Stockholm' where subject = ?")
                .param(subject.key())
                .update();
    }
}
