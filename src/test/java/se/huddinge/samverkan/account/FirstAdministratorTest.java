package se.huddinge.samverkan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** As on an empty database: everybody is taken away, and comes back when the test rolls back. */
@PageTest
class FirstAdministratorTest {
    @Autowired
    FirstAdministrator first;

    @Autowired
    Browser browser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLinkMakesOneAdministratorOnce() {
        onAnEmptyDatabase(() -> {
            var link = path(first.link());
            var other = path(first.link());
            var stranger = browser.stranger();
            assertThat(filled(stranger, path(first.link()), "kort").send())
                    .hasStatus(422)
                    .bodyText()
                    .contains("är för kort");
            var made = filled(stranger, link, "tre gröna elefanter").send();
            assertThat(made).hasStatus(303).hasRedirectedUrl("/logga-in");
            assertThat(signIn(stranger)).hasStatus(303).hasRedirectedUrl("/");
            assertThat(stranger.get("/")).hasStatus(303).hasRedirectedUrl("/administration/konton");
            for (var dead : new String[] {link, other})
                assertThat(browser.stranger().get(dead))
                        .hasStatus(422)
                        .bodyText()
                        .contains("har redan använts");
        });
    }

    @Test
    void whereThereAreAccountsNoLinkMakesAnAdministrator() {
        var link = path(first.link());
        assertThat(browser.stranger().get(link)).hasStatus(422);
        var crafted = browser.as("koordinator")
                .crafted(link)
                .fill("name", "Inkräktare")
                .fill("username", "inkraktare")
                .fill("password", "tre gröna elefanter")
                .fill("repeated", "tre gröna elefanter");
        assertThat(crafted.send()).hasStatus(422);
        assertThat(browser.stranger().get("/forsta-administratoren/hittepå")).hasStatus(422);
    }

    Browser.Form filled(Browser stranger, String link, String password) {
        return stranger.form(link)
                .fill("name", "Första Administratören")
                .fill("username", "forst")
                .fill("password", password)
                .fill("repeated", password);
    }

    MvcTestResult signIn(Browser stranger) {
        return stranger.form("/logga-in")
                .fill("username", "forst")
                .fill("password", "tre gröna elefanter")
                .send();
    }

    void onAnEmptyDatabase(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update(); // locked reports refuse to be taken away
            jdbc.sql("truncate account cascade").update();
            jdbc.sql("set local session_replication_role = origin").update();
            work.run();
        });
    }

    static String path(String link) {
        return link.substring(link.indexOf("/forsta"));
    }
}
