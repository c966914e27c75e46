package se.huddinge.samverkan.agreement.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class ProvisionsPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Long id;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        id = ground.registered(title());
    }

    @Test
    void whatIsWrittenStandsFoldedOnThePage() {
        assertThat(ground.page(id)).bodyText().contains("skrivs in här när avtalet säger något");
        assertThat(ground.section(id, "villkor")
                        .fill("rights", "Lärosätet äger, kommunen får använda.")
                        .fill("processorAgreement", "YES")
                        .fill("personalData", "Elevers enkätsvar.")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains("Resultat och rättigheter", "Lärosätet äger", "PUB-avtal finns", "Elevers enkätsvar.")
                .doesNotContain("skrivs in här när avtalet säger något", "Etikprövning");
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("Villkor eller uppföljning ändrade", "Lärosätet äger, kommunen får använda.");
    }

    @Test
    void theNextReviewIsCountedFromTodayUnlessSaid() {
        ground.section(id, "uppfoljning").fill("reviewMonths", "12").send();
        assertThat(ground.page(id)).bodyText().contains("2027-11-23", "Var 12:e månad");
        ground.section(id, "uppfoljning").fill("nextReviewOn", "2026-11-01").send();
        assertThat(ground.page(id)).bodyText().contains("2026-11-01", "Förfallet");
    }

    @Test
    void whoIsLateSeesWhatIsStored() {
        var mine = ground.section(id, "villkor").fill("background", "Min bakgrund");
        ground.section(id, "villkor").fill("background", "Kollegans bakgrund").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min bakgrund", "Sparat nu: Kollegans bakgrund");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            villkor,     background,         LONG,       Skriv högst 4 000 tecken.
            villkor,     processorAgreement, KANSKE,     Värdet går inte att läsa
            uppfoljning, reviewMonths,       0,          Skriv minst 1.
            uppfoljning, reviewMonths,       121,        Skriv högst 120.
            uppfoljning, reviewMonths,       ofta,       Skriv ett heltal.
            uppfoljning, nextReviewOn,       99999-01-01, Skriv dagen som
            uppfoljning, nextReviewOn,       2200-01-01, Ange en dag mellan""")
    void whatCannotBeIsSaidAtItsField(String section, String field, String value, String message) {
        assertThat(ground.section(id, section)
                        .fill(field, value.replace("LONG", "x".repeat(4001)))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }
}
