package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CULTURE;
import static se.huddinge.samverkan.agreement.Ground.EXECUTIVE_OFFICE;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** Who sees what: the schools' contact person, the culture's, and management, on the same agreement everywhere. */
@PageTest
class AgreementAccessTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    /** Owner is always the schools where it is not another; the culture takes part where it says so. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            SIGNED, OPEN,   SCHOOLS, false, true,  true,  true
            SIGNED, SECRET, SCHOOLS, true,  true,  false, false
            SIGNED, SECRET, OFFICE,  true,  false, false, false
            DRAFT,  OPEN,   SCHOOLS, false, true,  false, false
            DRAFT,  OPEN,   SCHOOLS, true,  true,  true,  false
            DRAFT,  OPEN,   OFFICE,  false, false, false, false
            DRAFT,  SECRET, SCHOOLS, true,  true,  false, false
            """)
    void eachReadsWhatSheMay(
            String status,
            String visibility,
            String owner,
            boolean cultureTakesPart,
            boolean schools,
            boolean culture,
            boolean management) {
        var id = status.equals("DRAFT") ? ground.drafted(title) : ground.registered(title);
        var form = ground.section(id, "grund")
                .fill("ownerId", ground.unit(owner.equals("OFFICE") ? EXECUTIVE_OFFICE : SCHOOLS))
                .fill("visibility", visibility);
        if (visibility.equals("SECRET")) form.fill("secrecyBasis", "31 kap. 16 §");
        if (cultureTakesPart) form.fill("participantIds", ground.unit(CULTURE));
        assertThat(form.send()).hasStatus(303);

        reads("koordinator", id, true);
        reads("kontaktperson", id, schools);
        reads("kontaktperson2", id, culture);
        reads("ledning", id, management);
        assertThat(browser.as("administrator").get("/avtal/" + id)).hasStatus(403);
    }

    /** The page, its history, the list and its count, and the file all say the same. */
    private void reads(String reader, Long id, boolean may) {
        var as = browser.as(reader);
        assertThat(as.get("/avtal/" + id)).as(reader).hasStatus(may ? 200 : 404);
        assertThat(as.get("/avtal/" + id + "/historik")).as(reader).hasStatus(may ? 200 : 404);
        var list = as.get("/avtal?text=" + title);
        assertThat(list).as(reader).hasStatusOk().bodyText().contains(may ? ">1 avtal<" : ">0 avtal<");
        assertThat(body(as.get("/avtal?format=csv&text=" + title)).contains(title))
                .as(reader)
                .isEqualTo(may);
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aContactPersonWritesTheDraftsOfHerOwnUnitOnly() {
        var schools = browser.as("kontaktperson");
        var own = new Ground(schools, jdbc);
        assertThat(schools.form("/avtal/nytt")
                        .fill("title", title)
                        .fill("partner", ground.academy(KTH))
                        .fill("responsibleId", ground.position(SCHOOLS))
                        .send())
                .hasStatus(303);
        var id = ground.agreement(title);
        assertThat(own.section(id, "delar").fill("vision", "PRESENT").send()).hasStatus(303);
        assertThat(own.section(id, "grund")
                        .fill("ownerId", ground.unit(CULTURE))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj din egen förvaltning");
        assertThat(browser.as("kontaktperson2").get("/avtal/" + id + "/redigera/delar"))
                .hasStatus(404);
        assertThat(schools.form("/avtal/" + id + "/avbrott")
                        .fill("reason", "Nej")
                        .send())
                .hasStatus(303);
    }

    @Test
    void whatMayBeReadAndNotWrittenIsForbidden() {
        var id = ground.registered(title);
        for (var path : new String[] {
            "/redigera/grund", "/redigera/tid", "/redigera/syften", "/redigera/delar", "/parter/ny", "/avbrott"
        }) {
            assertThat(browser.as("kontaktperson").get("/avtal/" + id + path))
                    .as(path)
                    .hasStatus(403);
            assertThat(browser.as("ledning").get("/avtal/" + id + path))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(browser.as("kontaktperson").get("/avtal/" + id + "/makulering"))
                .hasStatus(403);
        assertThat(browser.as("kontaktperson").get("/avtal/befintligt")).hasStatus(403);
        assertThat(browser.as("ledning").get("/avtal/nytt")).hasStatus(403);
        assertThat(browser.as("kontaktperson")
                        .crafted("/avtal/" + id + "/redigera/tid")
                        .fill("termKind", "UNKNOWN")
                        .fill("version", 0)
                        .send())
                .hasStatus(403);
        assertThat(browser.as("kontaktperson").get("/avtal/" + id)).bodyText().doesNotContain("/redigera/");
    }

    @Test
    void aContactPersonDraftsForHerOwnUnitOnly() {
        assertThat(browser.as("kontaktperson")
                        .form("/avtal/nytt")
                        .fill("title", title)
                        .fill("partner", ground.academy(KTH))
                        .fill("responsibleId", ground.position(EXECUTIVE_OFFICE))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj din egen förvaltning", title);
    }
}
