package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CULTURE;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;
import static se.huddinge.samverkan.agreement.life.Life.saved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** What was just done by mistake can be taken back; what others have used stays (R12). */
@PageTest
class UndoPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = title();
    Life life;
    Ground ground;

    @BeforeEach
    void ground() {
        life = new Life(browser, jdbc);
        ground = life.ground();
    }

    private void undone(Long id, String status) {
        saved(life.form(id, "/angra"));
        assertThat(life.status(id)).isEqualTo(status);
    }

    @Test
    void everyStepCanBeUndoneBackToTheDraft() {
        var id = life.signed(title);
        undone(id, "FOR_SIGNATURE");
        assertThat(life.page(id)).bodyText().contains("Underskrivet av oss");
        assertThat(browser.get("/avtal/" + id + "/angra")).bodyText().contains("Återta underskrifterna först");
        saved(life.form(id, "/parter/" + life.us(id) + "/underskrift/aterkallelse")
                .fill("reason", "Fel dag"));
        undone(id, "DECIDED");
        undone(id, "DRAFT");
        assertThat(browser.get("/avtal/" + id + "/angra")).bodyText().contains("inte tagit något steg");
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().contains("Det senaste steget ångrades");
    }

    @Test
    void theSecondClickUndoesNothingMore() {
        var id = life.ready(title);
        saved(life.preparation(id));
        saved(life.decision(id));
        var form = life.form(id, "/angra");
        saved(form);
        saved(form);
        assertThat(life.status(id)).isEqualTo("IN_PREPARATION");
    }

    @Test
    void whatWasEndedOrGivenUpOrAnnulledByMistakeComesBack() {
        var id = life.ready(title);
        saved(life.form(id, "/avbrott").fill("reason", "Fel avtal"));
        undone(id, "DRAFT");
        saved(life.form(id, "/makulering").fill("reason", "Fel avtal"));
        undone(id, "DRAFT");
        var signed = ground.registered(title());
        saved(life.form(signed, "/avslut")
                .fill("lastDay", "2026-11-20")
                .fill("cause", "OTHER")
                .fill("reason", "Fel avtal"));
        undone(signed, "SIGNED");
        assertThat(life.page(signed)).bodyText().contains("Gäller", "tills vidare");
        assertThat(jdbc.sql("select count(*) from agreement_period where agreement_id = ? and valid_to is null")
                        .param(signed)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        var id = life.decided(title);
        jdbc.sql("update agreement_step set recorded_on = '2026-10-23' where agreement_id = ?")
                .param(id)
                .update();
        assertThat(browser.get("/avtal/" + id + "/angra")).bodyText().contains("mer än 30 dagar sedan");
        assertThat(browser.crafted("/avtal/" + id + "/angra")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422);
        assertThat(life.status(id)).isEqualTo("DECIDED");
        assertThat(life.page(id)).bodyText().doesNotContain("/angra");
    }

    private Long version(Long id) {
        return ground.id("select version from agreement where id = ?", id);
    }

    @Test
    void aDraftOfOnesOwnIsRemoved() {
        var hers = browser.as("kontaktperson");
        hers.form("/avtal/nytt")
                .fill("title", title)
                .fill("partner", ground.academy(KTH))
                .fill("responsibleId", ground.position(SCHOOLS))
                .send();
        var id = ground.agreement(title);
        assertThat(hers.get("/avtal/" + id)).bodyText().contains("/borttagning");
        assertThat(hers.form("/avtal/" + id + "/borttagning").send()).hasRedirectedUrl("/avtal");
        assertThat(browser.get("/avtal/" + id)).hasStatus(404);
        assertThat(ground.count("select count(*) from agreement where title = ?", title))
                .isZero();
    }

    @Test
    void whatOthersHaveTouchedIsNotRemoved() {
        var hers = browser.as("kontaktperson");
        hers.form("/avtal/nytt")
                .fill("title", title)
                .fill("partner", ground.academy(KTH))
                .fill("responsibleId", ground.position(SCHOOLS))
                .send();
        var id = ground.agreement(title);
        saved(ground.section(id, "delar").fill("vision", "PRESENT"));
        assertThat(hers.get("/avtal/" + id + "/borttagning"))
                .hasStatusOk()
                .bodyText()
                .contains("Någon annan har också arbetat med det");
        assertThat(hers.crafted("/avtal/" + id + "/borttagning")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422);
        assertThat(browser.crafted("/avtal/" + id + "/borttagning")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422);
        assertThat(browser.get("/avtal/" + id)).hasStatusOk();
    }

    @Test
    void whatHasTakenAStepIsNotRemoved() {
        var id = life.decided(title);
        assertThat(browser.crafted("/avtal/" + id + "/borttagning")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("tagit sina första steg");
    }

    @Test
    void stepsAfterThePreparationAreTheCoordinators() {
        var hers = new Life(browser.as("kontaktperson"), jdbc);
        hers.browser()
                .form("/avtal/nytt")
                .fill("title", title)
                .fill("partner", ground.academy(KTH))
                .fill("responsibleId", ground.position(SCHOOLS))
                .send();
        var id = ground.agreement(title);
        saved(hers.preparation(id));
        saved(hers.form(id, "/beredning").fill("heldBy", "COUNTERPART"));
        assertThat(hers.page(id))
                .bodyText()
                .contains("Ändra vem det ligger hos")
                .doesNotContain("/beslut\"", "/undertecknande");
        for (var path : new String[] {"/beslut", "/undertecknande", "/avslut", "/makulering", "/beslut/anmalan"}) {
            assertThat(hers.browser().get("/avtal/" + id + path)).as(path).hasStatus(403);
            assertThat(hers.browser().crafted("/avtal/" + id + path).send())
                    .as(path)
                    .hasStatus(403);
        }
        saved(life.decision(id));
        for (var path : new String[] {"/beredning", "/angra", "/avbrott", "/borttagning", "/redigera/grund"})
            assertThat(hers.browser().get("/avtal/" + id + path)).as(path).hasStatus(403);
        assertThat(browser.as("kontaktperson2").get("/avtal/" + id + "/beredning"))
                .hasStatus(404);
        assertThat(browser.as("ledning").get("/avtal/" + id + "/beredning")).hasStatus(403);
        assertThat(ground.unit(CULTURE)).isNotNull();
    }
}
