package se.huddinge.samverkan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.shared.RefusedException;

/** Somebody can always keep the accounts. */
@PageTest
class LastAdministratorTest {
    @Autowired
    AccountService accounts;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    Account one;
    Account two;

    @BeforeEach
    void onlyTwoOfThem() {
        one = provided();
        two = provided();
        jdbc.sql("""
                        update account set locked_at = timestamptz '2026-11-01'
                        where locked_at is null and id not in (?, ?)
                            and id in (select account_id from account_granted where role = 'ADMINISTRATOR')""").params(one.getId(), two.getId()).update();
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("update account set locked_at = null where username = 'administrator'")
                .update();
        jdbc.sql("update account set locked_at = timestamptz '2026-11-01' where id in (?, ?)")
                .params(one.getId(), two.getId())
                .update();
    }

    Account provided() {
        var username = "a" + Mark.next().toString().substring(0, 12);
        return accounts.provide(username, "Vikarie", null, Set.of(Role.ADMINISTRATOR), null);
    }

    @Test
    void theLastOneIsNeitherLockedNorDemoted() {
        accounts.lock(two.getId(), new AccountStateForm(0L));
        assertThatThrownBy(() -> accounts.lock(one.getId(), new AccountStateForm(0L)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("account.last-administrator");
        assertThatThrownBy(() -> accounts.revise(one.getId(), demoted())).isInstanceOf(RefusedException.class);
        var page = browser.as(one.getUsername())
                .form("/administration/konton/" + one.getId() + "/las")
                .send();
        assertThat(page).hasStatus(422).bodyText().contains("Det här är den enda administratören");
    }

    @Test
    void ofTwoWhoAreTakenAwayAtOnceOneRemains() throws Exception {
        var executor = Executors.newSingleThreadExecutor();
        try {
            var second = transaction.execute(t -> {
                accounts.lock(one.getId(), new AccountStateForm(0L));
                entities.flush();
                var waiting = executor.submit(() -> accounts.revise(two.getId(), demoted()));
                while (!someoneWaits()) Thread.onSpinWait();
                return waiting;
            });
            assertThatThrownBy(second::get).hasCauseInstanceOf(RefusedException.class);
        } finally {
            executor.shutdown();
        }
        assertThat(accounts.get(two.getId()).getGranted()).contains(Role.ADMINISTRATOR);
    }

    AccountForm demoted() {
        return new AccountForm("Vikarie", null, Set.of(), 0L);
    }

    boolean someoneWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
