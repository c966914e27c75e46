package se.huddinge.samverkan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class JournalPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    MockMvcTester mvc;

    Ground ground;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    private String log(Browser who, String filter) {
        return Browser.html(who.get("/handelselogg?format=csv" + filter));
    }

    @Test
    void theCoordinatorReadsAllAndAContactPersonWhatIsHerUnits() {
        var id = ground.drafted(title);
        assertThat(log(browser, "")).contains(title, "Utkast skapat", "Anna Bergström");
        for (var other : new String[] {"kontaktperson", "kontaktperson2"}) {
            assertThat(log(browser.as(other), "")).doesNotContain(title);
            assertThat(browser.as(other).get("/handelselogg?kind=AGREEMENT"))
                    .bodyText()
                    .doesNotContain(title);
        }
        ground.section(id, "grund")
                .fill("ownerId", ground.unit(SCHOOLS))
                .fill("visibility", "SECRET")
                .fill("secrecyBasis", "31 kap. 16 §")
                .send();
        assertThat(log(browser.as("kontaktperson"), "")).contains(title);
        assertThat(log(browser.as("kontaktperson2"), "")).doesNotContain(title);
        assertThat(browser.as("ledning").get("/handelselogg")).hasStatus(403);
        assertThat(browser.as("administrator").get("/handelselogg")).hasStatus(403);
    }

    @Test
    void whatIsNobodysOwnIsTheCoordinatorsToRead() {
        assertThat(browser.as("kontaktperson").get("/handelselogg"))
                .bodyText()
                .contains("din förvaltnings")
                .doesNotContain("value=\"ACADEMY\"");
        assertThat(browser.get("/handelselogg")).bodyText().contains("value=\"ACADEMY\"");
        assertThat(browser.as("kontaktperson").get("/handelselogg?kind=ACADEMY"))
                .bodyText()
                .contains("Inget passar");
    }

    @Test
    void itIsFilteredByWhoWhatAndWhen() {
        ground.registered(title);
        assertThat(log(browser, "&who=bergstr&kind=AGREEMENT&action=Registered"))
                .contains(title);
        assertThat(log(browser, "&who=ingen")).doesNotContain(title);
        assertThat(log(browser, "&kind=AGREEMENT&action=Signed")).doesNotContain(title);
        assertThat(log(browser, "&kind=PROJECT")).doesNotContain(title);
        assertThat(log(browser, "&from=2026-11-23&to=2026-11-23")).contains(title);
        assertThat(log(browser, "&from=2026-11-24")).doesNotContain(title);
        assertThat(log(browser, "&to=2026-11-22")).doesNotContain(title);
        assertThat(browser.get("/handelselogg?kind=AGREEMENT"))
                .bodyText()
                .contains("Registrerat som befintligt", "Vad som gjordes");
    }

    @Test
    void whatIsGoneIsStillToldOf() {
        var id = ground.registered(title);
        jdbc.sql("""
                        insert into audit_line (happened_at, actor, subject, subject_id, action)
                        values ('2026-11-23T09:00:00Z', 'koordinator', 'agreement', 987654321, 'TakenBack')""").update();
        assertThat(log(browser, "&kind=AGREEMENT&action=TakenBack"))
                .contains("Finns inte längre", "987654321", "Registreringen återtagen");
        assertThat(log(browser.as("kontaktperson"), "")).doesNotContain("987654321");
        assertThat(id).isNotNull();
    }

    @Test
    void bothLanguagesTell() {
        assertThat(mvc.get().uri("/handelselogg").locale(Locale.ENGLISH).with(user("koordinator")))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Content log</h1>");
        assertThat(browser.get("/handelselogg")).bodyText().contains("<h1>Händelselogg</h1>", "Händelselogg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=x&action=y&from=i+dag&to=0001-01-01&sort=x&order=y&page=-3",
                "page=2147483647&from=%2B999999999-01-01",
                "sort=WHO&order=ASC",
                "sort=KIND",
                "sort=RECORD&order=DESC"
            })
    void anAddressThatCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/handelselogg?" + query)).hasStatusOk();
    }

    @Test
    void itCostsAFixedNumberOfStatements() {
        browser.get("/handelselogg?kind=AGREEMENT");
        var few = statements
                .during(() -> browser.get("/handelselogg?kind=AGREEMENT"))
                .size();
        ground.registered(title);
        assertThat(statements.during(() -> browser.get("/handelselogg?kind=AGREEMENT")))
                .hasSize(few);
        assertThat(few).isLessThanOrEqualTo(4);
    }
}
