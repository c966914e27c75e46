package se.huddinge.samverkan.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
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
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.priorityarea.AreaGround;

/** Research environments that the municipality supports (S27). */
@PageTest
class EnvironmentPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    AreaGround ground;
    String name = "Miljö " + Mark.next();

    @BeforeEach
    void ground() {
        ground = new AreaGround(browser, jdbc);
    }

    private Browser.Form filled(Browser who, String area) {
        return who.form("/forskningsmiljoer/ny")
                .fill("name", name)
                .fill("academyIds", ground.ground().id("select id from academy where name_sv = ?", Ground.KTH))
                .fill("areaId", AreaGround.id(area))
                .fill("supports", "PREMISES", "DATA")
                .fill("state", "ONGOING")
                .fill("validFrom", "2026-01-01")
                .fill("responsibleId", ground.ground().position(Ground.SCHOOLS));
    }

    @Test
    void anEnvironmentIsSavedOnceAndReadByAllAndStandsOnItsAreasAndItsAcademysPage() {
        var area = ground.decided(AreaGround.title());
        var form = filled(browser.as("kontaktperson"), area);
        var address = AreaGround.sent(form);
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson2", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(name, "Lokaler", "Data", Ground.KTH, "Pågår");
        assertThat(browser.get(area)).bodyText().contains(name);
        var academy = ground.ground().id("select id from academy where name_sv = ?", Ground.KTH);
        assertThat(browser.get("/larosaten/" + academy)).bodyText().contains("/forskningsmiljoer?academy=" + academy);
        assertThat(browser.get("/forskningsmiljoer?format=csv&academy=" + academy))
                .bodyText()
                .contains(name);
        assertThat(browser.get("/sok?q=" + name)).bodyText().contains(address);
        assertThat(browser.get("/forskningsmiljoer?format=csv&support=DATA&text=" + name))
                .bodyText()
                .contains(name, "Lokaler; Data");
        assertThat(browser.get(address + "/historik")).bodyText().contains("Sparad", "Lokaler");
        assertThat(browser.as("kontaktperson2").get(address + "/redigera")).hasStatus(403);
        assertThat(browser.as("ledning").get("/forskningsmiljoer/ny")).hasStatus(403);
    }

    @Test
    void whoFollowsAnEnvironmentIsToldWhatBecomesOfIt() {
        var address = AreaGround.sent(filled(browser, ground.decided(AreaGround.title())));
        var management = browser.as("ledning");
        assertThat(management.form(address + "/foljning").send()).hasRedirectedUrl(address);
        assertThat(browser.form(address + "/redigera")
                        .fill("description", "Ett labb för välfärdsteknik.")
                        .send())
                .hasStatus(303);
        assertThat(management.get("/handelser?format=csv")).bodyText().contains(name, "ändrade forskningsmiljön");
    }

    @Test
    void onlyWhatABoardHasDecidedHasEnvironments() {
        var proposal = ground.proposed(AreaGround.title());
        var over = ground.decided(AreaGround.title(), "2026-02-01", "2026-11-22");
        for (var area : new String[] {proposal, over})
            assertThat(filled(browser, area).send())
                    .hasStatus(422)
                    .bodyText()
                    .contains("Valet finns inte längre", "href=\"#areaId\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,          '',         Fyll i fältet
            responsibleId, 999999999,  bara för din egen enhet
            academyIds,    999999999,  Valet finns inte längre
            supports,      OTHER,      Skriv vad stödet är
            state,         ENDED,      Skriv den sista dagen
            validTo,       2025-12-31, Sista dagen kan inte komma före
            """)
    void whatCannotBeIsRefused(String field, String typed, String message) {
        var area = ground.decided(AreaGround.title());
        assertThat(filled(browser, area).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var address = AreaGround.sent(filled(browser, ground.decided(AreaGround.title())));
        var mine = browser.form(address + "/redigera").fill("description", "Min text");
        browser.form(address + "/redigera")
                .fill("description", "Kollegans text")
                .send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min text", "Kollegans text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&academy=z&support=1&state=q",
                "page=2147483647&sort=STATE",
                "sort=AREA&area=999999999"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/forskningsmiljoer?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var area = ground.decided(AreaGround.title());
        var first = AreaGround.sent(filled(browser, area));
        for (var address : new String[] {"/forskningsmiljoer", first}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            name = "Miljö " + Mark.next();
            filled(browser, area).send();
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
