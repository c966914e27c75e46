package se.huddinge.samverkan.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.audit.AuditTrail;

/** What the history catches, with an academy as its subject: every change that is written, and nothing else. */
@PageTest
class AcademyHistoryTest {
    @Autowired
    AuditTrail trail;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    String name = "Högskolan " + Mark.next();

    @Test
    void aChangeNobodyAnnouncedIsRecordedWithBeforeAndAfter() {
        var academy = transaction.execute(t -> persisted());
        transaction.executeWithoutResult(t -> entities.remove(entities.find(Academy.class, academy.getId())));
        assertThat(trail.of("academy", academy.getId()))
                .flatExtracting(AuditTrail.Entry::changes)
                .contains(
                        new AuditTrail.Change("name", name, null),
                        new AuditTrail.Change("name", null, name),
                        new AuditTrail.Change("kind", null, "UNIVERSITY"));
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        var academy = transaction.execute(t -> {
            t.setRollbackOnly();
            return persisted();
        });
        assertThat(trail.of("academy", academy.getId())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_line set actor = 'x'", "delete from audit_line", "truncate audit_line"})
    void theTrailIsAppendOnly(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void theHistorySaysWhoByName() {
        var saved = browser.form("/larosaten/nytt")
                .fill("nameSv", name)
                .fill("kind", "UNIVERSITY")
                .send();
        assertThat(browser.get(saved.getResponse().getRedirectedUrl() + "/historik"))
                .bodyText()
                .contains("Anna Bergström", "2026-11-23 10:00", "Registrerat", name)
                .doesNotContain("koordinator,");
    }

    Academy persisted() {
        var academy = new Academy(new AcademyForm(
                name,
                null,
                null,
                Academy.Kind.UNIVERSITY,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        entities.persist(academy);
        return academy;
    }
}
