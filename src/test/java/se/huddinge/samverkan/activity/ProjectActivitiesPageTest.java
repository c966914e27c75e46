package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.project.ProjectGround;

/** What is done within a project, walked from both ends. */
@PageTest
class ProjectActivitiesPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    ProjectGround ground;
    Desk desk;
    String title = title();
    String name = ProjectGround.title();

    @BeforeEach
    void stand() {
        ground = new ProjectGround(browser, jdbc);
        desk = new Desk(browser.as("kontaktperson"), jdbc);
    }

    private static Long id(String address) {
        return Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void aProjectBringsItsAgreementAndShowsWhatIsDone() {
        var project = ground.started(name);
        assertThat(desk.browser().get(project)).bodyText().contains("Här visas det som registreras");
        var form = desk.browser()
                .form("/aktiviteter/ny?projekt=" + id(project))
                .fill("kindId", desk.kind("Seminarium"))
                .fill("title", title)
                .fill("counterpart", "academy-" + desk.academy(Desk.KTH));
        assertThat(form.send()).hasStatus(303);
        var activity = "/aktiviteter/" + desk.activity(title);
        assertThat(browser.get(activity)).bodyText().contains("href=\"" + project + "\"", name);
        assertThat(browser.get(project)).bodyText().contains("href=\"" + activity + "\"", title);
        var agreement = desk.id("select agreement_id from activity where title = ?", title);
        assertThat(desk.id("select min(agreement_id) from project_agreement where project_id = ?", id(project)))
                .isEqualTo(agreement);
        assertThat(browser.get("/avtal/" + agreement)).bodyText().contains("href=\"" + activity + "\"", title);
        assertThat(browser.get("/aktiviteter?project=" + id(project)))
                .bodyText()
                .contains(title, "I valt projekt");
        assertThat(browser.get("/aktiviteter?format=csv&project=" + id(project)))
                .bodyText()
                .contains(name);
        assertThat(browser.get(activity + "/historik")).bodyText().contains("Projekt", name);
    }

    @Test
    void aProjectThatIsOverStaysOnWhatWasDoneInIt() {
        var project = ground.planned(name);
        desk.entry(title).fill("projectId", id(project)).send();
        var address = "/aktiviteter/" + desk.activity(title);
        browser.form(project + "/avbrott").fill("reason", "Pengarna tog slut").send();
        assertThat(desk.browser().form(address + "/redigera").fill("people", 3).send())
                .hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains(name);
        assertThat(desk.entry(title()).fill("projectId", id(project)).send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @Test
    void anIdeaAndWhatDoesNotExistAreNoProjects() {
        assertThat(desk.entry(title()).fill("projectId", id(ground.idea(name))).send())
                .hasStatus(422);
        assertThat(desk.entry(title()).fill("projectId", 999999999).send()).hasStatus(422);
        assertThat(desk.browser().get("/aktiviteter/ny?projekt=x")).hasStatus(404);
    }

    @Test
    void aProjectsPageCostsTheSameHoweverMuchIsDoneInIt() {
        var project = ground.planned(name);
        browser.get(project);
        var before = statements.during(() -> browser.get(project)).size();
        for (int i = 0; i < 8; i++)
            desk.entry(title()).fill("projectId", id(project)).send();
        assertThat(statements.during(() -> browser.get(project))).hasSize(before);
        assertThat(browser.get(project)).bodyText().contains("Alla 8 aktiviteter");
    }
}
