package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.huddinge.samverkan.agreement.Ground.title;
import static se.huddinge.samverkan.agreement.life.Life.saved;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** Two at once, and one that is cut short: a step is taken whole, by one, or not at all. */
@PageTest
class AtOnceTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SigningService signing;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    String title = title();
    Life life;

    @BeforeEach
    void life() {
        life = new Life(browser, jdbc);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSigningThatIsCutShortLeavesNothingBehind() {
        var id = life.sent(title);
        saved(life.signature(id, life.us(id), "2026-11-19"));
        var form = new SignatureForm(
                LocalDate.parse("2026-11-20"),
                "Rektor",
                null,
                Signature.Manner.PAPER,
                null,
                UUID.randomUUID(),
                life.ground().id("select version from agreement where id = ?", id));
        var them = life.them(id);
        asCoordinator();
        assertThatIllegalStateException()
                .isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(running -> {
                    signing.sign(id, them, form);
                    entities.flush();
                    throw new IllegalStateException("killed");
                }));
        assertThat(life.status(id)).isEqualTo("FOR_SIGNATURE");
        assertThat(life.page(id)).bodyText().contains("Underskrivet av oss").doesNotContain("Rektor");
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().doesNotContain("Undertecknat av alla");
        asCoordinator();
        signing.sign(id, them, form);
        assertThat(life.status(id)).isEqualTo("SIGNED");
    }

    private static void asCoordinator() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("koordinator", null, List.of()));
    }

    @Test
    void ofTwoWhoDecideInTheSameInstantOneIsToldOfTheOther() throws Exception {
        var id = life.ready(title);
        List<Callable<Integer>> both = List.of(sending(id, "§ 1"), sending(id, "§ 2"));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(both).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(answers).isIn(List.of(303, 409), List.of(303, 422));
        } finally {
            threads.shutdown();
        }
        assertThat(life.ground().count("""
                select count(*) from agreement_step where agreement_id = ? and decision_kind is not null""", id)).isEqualTo(1);
    }

    private Callable<Integer> sending(Long id, String paragraph) {
        var form = life.decision(id).fill("paragraph", paragraph);
        return () -> form.send().getResponse().getStatus();
    }
}
