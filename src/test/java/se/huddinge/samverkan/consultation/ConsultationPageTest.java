package se.huddinge.samverkan.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

@PageTest
class ConsultationPageTest {
    static final String FOUNDATION = "Stiftelsen Flemingsberg Science";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String who = "Tomas " + Mark.next();

    private Browser.Form filled() {
        return browser.form("/avstamningar/ny")
                .fill("organisation", FOUNDATION)
                .fill("heldOn", "2026-11-20")
                .fill("withWhom", who)
                .fill("result", "I samklang.");
    }

    private String recorded() {
        var address = filled().send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    @Test
    void aConsultationIsRecordedOnceAndReadByAll() {
        var form = filled();
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Avstämning med " + FOUNDATION, who, "I samklang.");
        assertThat(browser.as("administrator").get(address)).hasStatus(403);
        assertThat(browser.get("/avstamningar?text=" + who)).bodyText().contains("1 avstämning", "2026-11-20");
    }

    @Test
    void onlyTheCoordinatorWrites() {
        var address = recorded();
        for (var reader : new String[] {"kontaktperson", "ledning"}) {
            assertThat(browser.as(reader).get("/avstamningar/ny")).hasStatus(403);
            assertThat(browser.as(reader).crafted(address).fill("result", "Nej").send())
                    .hasStatus(403);
            assertThat(browser.as(reader).get(address)).bodyText().doesNotContain("/redigera");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            organisation, Ingen sådan,  Strategin nämner ingen sådan organisation
            organisation, '',           Fyll i fältet
            heldOn,       2026-11-24,   Dagen har inte varit än
            heldOn,       i går,        Skriv dagen som
            heldOn,       20260-01-01,  Skriv dagen som
            withWhom,     '  ',         Fyll i fältet
            result,       '',           Fyll i fältet
            """)
    void whatCannotBeTrueIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(filled().fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var address = recorded();
        var mine = browser.form(address + "/redigera").fill("result", "Min version");
        assertThat(browser.form(address + "/redigera")
                        .fill("result", "Kollegans version")
                        .send())
                .hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min version", "Kollegans version");
        assertThat(browser.get(address + "/historik")).bodyText().contains("Ändrad", "Kollegans version", "Resultat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=x&page=-5&order=y", "page=2147483647", "organisation=", "text=%", "sort=WITH&order=ASC"})
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/avstamningar?" + query)).hasStatusOk();
    }

    @Test
    void theFileHoldsTheFilteredRows() {
        recorded();
        assertThat(browser.get("/avstamningar?format=csv&text=" + who))
                .hasStatusOk()
                .bodyText()
                .contains("2026-11-20;" + FOUNDATION + ";" + who);
        assertThat(browser.get("/avstamningar?text=finns-inte-alls"))
                .bodyText()
                .contains("Inga avstämningar", "Inget passar");
    }

    @Test
    void aListCostsAFixedNumberOfStatements() {
        recorded();
        browser.get("/avstamningar");
        var few = statements.during(() -> browser.get("/avstamningar")).size();
        recorded();
        recorded();
        assertThat(statements.during(() -> browser.get("/avstamningar"))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(7);
    }

    @Test
    void anUnknownOneDoesNotExist() {
        assertThat(browser.get("/avstamningar/999999999")).hasStatus(404);
        assertThat(browser.get("/avstamningar/999999999/historik")).hasStatus(404);
        assertThat(browser.get("/avstamningar/999999999/redigera")).hasStatus(404);
    }
}
