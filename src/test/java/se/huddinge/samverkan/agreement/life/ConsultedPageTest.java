package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.GROWTH;
import static se.huddinge.samverkan.agreement.Ground.title;
import static se.huddinge.samverkan.agreement.life.Life.saved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Growth happens in step with the foundation, or is not signed (R3); one consultation may serve many agreements. */
@PageTest
class ConsultedPageTest {
    static final String FOUNDATION = "Stiftelsen Flemingsberg Science";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = title();
    Life life;
    Ground ground;
    Long id;

    @BeforeEach
    void growth() {
        life = new Life(browser, jdbc);
        ground = life.ground();
        id = growing(title);
    }

    private Long growing(String title) {
        var growing = life.ready(title);
        saved(ground.section(growing, "syften").fill("purposeIds", ground.purpose(GROWTH)));
        return growing;
    }

    private Browser.Form recording(Long agreement) {
        return life.form(agreement, "/avstamning")
                .fill("organisation", FOUNDATION)
                .fill("heldOn", "2026-11-20")
                .fill("withWhom", title)
                .fill("result", "I samklang");
    }

    private Long consultation() {
        return ground.id("select id from consultation where with_whom = ?", title);
    }

    @Test
    void growthIsNotSentForSignatureBeforeItHasBeenConsulted() {
        assertThat(life.page(id)).bodyText().contains("Avstämning med " + FOUNDATION, "/avstamning");
        assertThat(browser.crafted("/avtal/" + id + "/undertecknande")
                        .fill("sentOn", "2026-11-20")
                        .fill("skippedBecause", "Kringgår")
                        .fill("version", ground.id("select version from agreement where id = ?", id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Avstämning med " + FOUNDATION);
        var form = recording(id);
        saved(form);
        saved(form);
        assertThat(life.page(id)).bodyText().contains("20 november 2026, " + title);
        saved(life.decision(id));
        saved(life.form(id, "/undertecknande"));
        assertThat(life.status(id)).isEqualTo("FOR_SIGNATURE");
    }

    @Test
    void oneConsultationServesTwoAgreementsAndSaysSo() {
        saved(recording(id));
        var other = growing(title());
        saved(life.form(other, "/avstamning").fill("consultationId", consultation()));
        assertThat(browser.get("/avstamningar/" + consultation()))
                .bodyText()
                .contains(title, "/avtal/" + id, "/avtal/" + other);
        assertThat(browser.as("ledning").get("/avstamningar/" + consultation()))
                .bodyText()
                .doesNotContain("/avtal/" + id, "/avtal/" + other);
        assertThat(life.form(other, "/avstamning")
                        .fill("consultationId", consultation())
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("gäller redan avtalet");
    }

    @Test
    void aNewOneIsWholeOrAtItsFields() {
        assertThat(life.form(id, "/avstamning").fill("organisation", "").send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#heldOn\"", "href=\"#withWhom\"", "href=\"#organisation\"");
        assertThat(recording(id).fill("heldOn", "2026-11-24").send())
                .hasStatus(422)
                .bodyText()
                .contains("Dagen har inte varit än");
        assertThat(recording(id).fill("organisation", "Någon annan").send()).hasStatus(422);
        saved(recording(id));
        assertThat(recording(id).fill("consultationId", consultation()).send())
                .hasStatus(422)
                .bodyText()
                .contains("inte båda");
        assertThat(life.form(id, "/avstamning")
                        .fill("consultationId", 999999999)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @Test
    void oneChosenByMistakeIsLeftAndStaysAmongTheConsultations() {
        saved(recording(id));
        saved(life.form(id, "/avstamning/" + consultation() + "/borttagning"));
        assertThat(life.page(id)).bodyText().contains("Strategin vill att syftet stäms av");
        assertThat(browser.get("/avstamningar/" + consultation())).hasStatusOk();
        assertThat(browser.get("/avtal/" + id + "/avstamning/" + consultation() + "/borttagning"))
                .hasStatus(404);
    }

    @Test
    void anAgreementWithoutSuchAPurposeHasNothingToConsultAbout() {
        var other = life.ready(title());
        assertThat(browser.get("/avtal/" + other + "/avstamning")).hasStatus(422);
        assertThat(life.page(other)).bodyText().doesNotContain("/avstamning\"");
        assertThat(browser.as("kontaktperson").get("/avtal/" + id + "/avstamning"))
                .hasStatus(403);
    }
}
