package se.huddinge.samverkan.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

/** What somebody outside the municipality has been part of, on her page; and who was in a project, on the project's. */
@PageTest
class PersonGatheringPageTest {
    final String name = "Eva " + Mark.next();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Ground ground;
    Desk desk;
    String person;
    Long id;
    String project;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        person = requireNonNull(browser.form("/kontakter/ny")
                .fill("name", name)
                .fill("academyId", desk.academy(Desk.KTH))
                .fill("kind", "OFFICER")
                .send()
                .getResponse()
                .getRedirectedUrl());
        id = Long.valueOf(person.substring(person.lastIndexOf('/') + 1));
        project = new ProjectGround(browser, jdbc).started("Projekt för " + name);
    }

    void met(String title, String day) {
        desk.entry(title)
                .fill("heldOn", day)
                .fill("counterpart", "person-" + id)
                .fill("projectId", project.substring(project.lastIndexOf('/') + 1))
                .send();
    }

    /** Whom one reaches at the party. */
    void speaks(Long agreement) {
        jdbc.sql("update agreement_party set contact_id = ? where agreement_id = ? and academy_id is not null")
                .params(id, agreement)
                .update();
    }

    @Test
    void herPageTellsWhatSheHasBeenPartOf() {
        for (int n = 10; n < 18; n++) met("Möte " + n + " med " + name, "2026-02-" + n);
        speaks(ground.registered("Avtal med " + name));
        var signed = ground.registered("Underskrivet av " + name);
        jdbc.sql("update agreement_party set signatory_name = ? where agreement_id = ? and academy_id is not null")
                .params(name.toUpperCase(), signed)
                .update();
        var rows = new Rows(browser.as("ledning"));
        var page = rows.page(person);
        assertThat(page.text())
                .contains("Avtal med " + name, "Underskrivet av " + name, "Projekt för " + name)
                .contains("10 februari 2026", "17 februari 2026", "Alla 8 aktiviteter");
        var links = page.select(".facts a[href*=state], .exports a, a[href*='project=']");
        assertThat(links).hasSizeGreaterThanOrEqualTo(3);
        links.forEach(rows::follow);
        assertThat(rows.behind("/avtal?person=" + id)).isEqualTo(2);
    }

    @Test
    void aSecretAgreementThatNamesHerIsNotTold() {
        var secret = ground.registered("Sekretess med " + name);
        speaks(secret);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(secret)
                .update();
        var rows = new Rows(browser.as("ledning"));
        assertThat(rows.page(person).text()).doesNotContain("Sekretess med").contains("står inte i något avtal");
        assertThat(rows.behind("/avtal?person=" + id)).isZero();
        assertThat(new Rows(browser).page(person).text()).contains("Sekretess med " + name);
    }

    @Test
    void theProjectAndItsAgreementTellWhoHasTakenPart() {
        met("Möte med " + name, "2026-10-05");
        var rows = new Rows(browser.as("ledning"));
        var agreement = "/avtal/" + desk.id("select agreement_id from activity where title = ?", "Möte med " + name);
        for (var address : new String[] {project, agreement}) {
            var page = rows.page(address);
            assertThat(page.text()).contains("De som har varit med", name);
            page.select("a[href*='person=']").forEach(rows::follow);
        }
    }

    @Test
    void herPageAsksAsFewQuestionsHoweverMuchThereIs() {
        met("Första med " + name, "2026-01-12");
        var before = asked();
        for (int n = 10; n < 14; n++) met("Möte " + n + " med " + name, "2026-02-" + n);
        assertThat(asked()).isEqualTo(before).isLessThanOrEqualTo(12);
    }

    int asked() {
        browser.get(person);
        return (int) statements.during(() -> browser.get(person)).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("holding"))
                .count();
    }
}
