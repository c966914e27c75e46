package se.huddinge.samverkan.agreement.type;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.title;

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
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class TypePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String name = "Typ " + Mark.next();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    @Test
    void theKindsOfTheStrategyAreStrictAndThoseOfOthersShowTheirGaps() {
        assertThat(browser.get("/avtalstyper?text=Projektavtal"))
                .hasStatusOk()
                .bodyText()
                .contains("Projektavtal", "6, krävs vid underskrift", "1 avtalstyper");
        assertThat(browser.get("/avtalstyper?text=VFU"))
                .bodyText()
                .contains("6, luckor syns")
                .doesNotContain("Ramavtal</a>");
        assertThat(browser.get("/avtalstyper?text=Anslutning")).bodyText().contains("Anslutningsavtal");
    }

    @Test
    void aNewKindAsksForWhatItSays() {
        assertThat(browser.form("/avtalstyper/ny")
                        .fill("nameSv", name)
                        .fill("askedParts", "SCOPE", "RESOURCES")
                        .send())
                .hasStatus(303);
        var id = type();
        var agreement = ground.drafted(title());
        ground.section(agreement, "grund").fill("typeId", id).send();
        assertThat(ground.page(agreement)).bodyText().contains("0 av 2 delar").doesNotContain("Vision");
        assertThat(ground.section(agreement, "delar")
                        .fill("scope", "PRESENT")
                        .fill("resources", "MISSING")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(agreement)).bodyText().contains("1 av 2 delar");
    }

    @Test
    void whatWasAnsweredStaysThoughTheKindNoLongerAsks() {
        browser.form("/avtalstyper/ny").fill("nameSv", name).send();
        var agreement = ground.drafted(title());
        ground.section(agreement, "grund").fill("typeId", type()).send();
        ground.section(agreement, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", "Kvar på sidan")
                .send();
        browser.form("/avtalstyper/" + type()).fill("askedParts", "SCOPE").send();
        ground.section(agreement, "delar").fill("scope", "PRESENT").send();
        assertThat(ground.page(agreement)).bodyText().contains("1 av 1 delar", "Kvar på sidan");
    }

    @Test
    void aClosedKindIsKeptAndNoLongerOffered() {
        browser.form("/avtalstyper/ny").fill("nameSv", name).send();
        var id = type();
        var kept = ground.drafted(title());
        ground.section(kept, "grund").fill("typeId", id).send();
        assertThat(browser.form("/avtalstyper/" + id).fill("offered", "false").send())
                .hasStatus(303);
        assertThat(browser.get("/avtal/" + kept + "/redigera/grund")).bodyText().contains(name);
        assertThat(browser.get("/avtal/befintligt")).bodyText().doesNotContain(name);
        assertThat(browser.get("/avtalstyper?offer=CLOSED&sort=NAME&order=DESC"))
                .bodyText()
                .contains(name, "Stängd för nya avtal");
        assertThat(browser.get("/avtalstyper/" + id + "/historik"))
                .bodyText()
                .contains("Avtalstyp tillagd", "Kan väljas för nya avtal", "från Ja till Nej");
    }

    @Test
    void twoWhoSaveAtOnceSeeEachOther() {
        browser.form("/avtalstyper/ny").fill("nameSv", name).send();
        var mine = browser.form("/avtalstyper/" + type()).fill("nameEn", "Mine");
        browser.form("/avtalstyper/" + type()).fill("nameEn", "Theirs").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Mine", "Sparat nu: Theirs");
    }

    @Test
    void aDoubleClickMakesOne() {
        var form = browser.form("/avtalstyper/ny").fill("nameSv", name);
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_type where name_sv = ?", name))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nameSv, '', Fyll i fältet.",
        "nameSv, Ramavtal, Det finns redan en avtalstyp med det namnet.",
        "askedParts, BUDGET, Värdet går inte att läsa"
    })
    void whatCannotBeIsSaidAtItsField(String field, String value, String message) {
        assertThat(browser.form("/avtalstyper/ny")
                        .fill("nameSv", name)
                        .fill(field, value)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avtalstyper/987654", "/avtalstyper/abc", "/avtalstyper/987654/historik"})
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void theListIsAFileToo(String format) {
        assertThat(browser.get("/avtalstyper?format=" + format)).hasStatusOk();
    }

    Long type() {
        return ground.id("select id from agreement_type where name_sv = ?", name);
    }
}
