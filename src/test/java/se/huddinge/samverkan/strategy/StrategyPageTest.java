package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class StrategyPageTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StrategyService strategy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStrategyIsReadWithWhatFollowsFromItBesideEachPassage() {
        assertThat(browser.as("ledning").get("/strategi"))
                .hasStatusOk()
                .bodyText()
                .contains("KS-2014/1241.103", "Kommunövergripande", "id=\"syfte-4\"", "<em>prioritera</em>")
                .contains("Kräver ett prioriterat lärosäte.", "Stäms av med Stiftelsen Flemingsberg Science.")
                .doesNotContain("??", "Redigera");
        var growth = requireNonNull(page("/strategi").getElementById("syfte-4"));
        assertThat(growth.select(".beside").text()).contains("Syfte 4", "Sysselsättning och tillväxt");
    }

    @Test
    void whoReadsEnglishGetsEnglishNamesAndTheSwedishWording() {
        assertThat(mvc.get().uri("/strategi").locale(Locale.ENGLISH).with(user("ledning")))
                .bodyText()
                .contains("Employment and growth", "Requires a prioritised university.")
                .contains("<p lang=\"sv\">Det finns flera")
                .doesNotContain("??");
    }

    @Test
    void theAdministratorReadsNoContent() {
        assertThat(browser.as("administrator").get("/strategi")).hasStatus(403);
        assertThat(browser.as("kontaktperson").get("/strategi/versioner/ny")).hasStatus(403);
        assertThat(browser.as("ledning")
                        .crafted("/strategi/versioner")
                        .fill("title", "X")
                        .send())
                .hasStatus(403);
    }

    @Test
    void aDraftBeginsAsACopyAndLeavesTheOldUntouched() {
        var draft = drafted("Strategi 2027");
        assertThat(browser.get(draft)).bodyText().contains("bara koordinatorn ser", "Sysselsättning och tillväxt");
        var before = strategy.purposes().get(0).getName();

        var purpose = page(draft).select("a[href*=/syften/]").get(0).attr("href");
        assertThat(browser.form(purpose).fill("nameSv", "Bättre verksamhet").send())
                .hasStatus(303);
        assertThat(browser.get(draft)).bodyText().contains("Bättre verksamhet");
        assertThat(strategy.purposes().get(0).getName()).isEqualTo(before);
        assertThat(browser.as("ledning").get(draft)).hasStatus(404);
        assertThat(browser.as("ledning").get(draft + "/historik")).hasStatus(404);
        assertThat(browser.as("ledning").get("/strategi/versioner")).bodyText().doesNotContain("Strategi 2027");
    }

    @Test
    void aDoubleClickMakesOneDraft() {
        var form = browser.form("/strategi/versioner/ny").fill("title", "Dubbelt");
        assertThat(address(form.send())).isEqualTo(address(form.send()));
    }

    @Test
    void passagesAreAddedInTheirPlaceOnceAndKeepTheirAnchor() {
        var draft = drafted("Med nytt stycke");
        var after = link(draft, "syfte-stycke-1", "/ny");
        var form = browser.form(after).fill("kind", "PARAGRAPH").fill("text", "Ett *nytt* skäl till samverkan.");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        var added = page(draft).select("#ett-nytt-skal-till-samverkan");
        assertThat(added).hasSize(1);
        assertThat(requireNonNull(added.first()).previousElementSibling().id()).isEqualTo("syfte-stycke-1");

        assertThat(browser.form(link(draft, "ett-nytt-skal-till-samverkan", "/stycken/"))
                        .fill("text", "Omskrivet.")
                        .send())
                .hasStatus(303);
        assertThat(page(draft).select("#ett-nytt-skal-till-samverkan").text()).contains("Omskrivet.");
        assertThat(browser.form(link(draft, "ett-nytt-skal-till-samverkan", "/borttagning"))
                        .send())
                .hasStatus(303);
        assertThat(page(draft).select("#ett-nytt-skal-till-samverkan")).isEmpty();
    }

    @Test
    void aPassageThatAPurposeComesFromIsNotRemoved() {
        var draft = drafted("Utan stycke");
        assertThat(browser.form(link(draft, "syfte-1", "/borttagning")).send())
                .hasStatus(422)
                .bodyText()
                .contains("Det går inte", "pekar på");
    }

    @Test
    void goalsAndDutiesAreAddedAndRemoved() {
        var draft = drafted("Med mål");
        assertThat(part(draft, "mal", "Ekosystem i balans").send()).hasStatus(303);
        assertThat(part(draft, "uppdrag", "Mäta nyttan").send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#bearer\">", "M&auml;ta nyttan");
        assertThat(part(draft, "uppdrag", "Mäta nyttan")
                        .fill("bearer", "Koordinatorn")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(draft)).bodyText().contains("Ekosystem i balans", "Mäta nyttan");

        var first = page(draft).select("a[href*=/mal/][href$=borttagning]").get(0);
        assertThat(browser.form(first.attr("href")).send()).hasStatus(303);
        assertThat(browser.get(draft + "/historik"))
                .bodyText()
                .contains("Ekosystem i balans")
                .doesNotContain("??");
    }

    @Test
    void aDraftAnsweredByTwoShowsTheSecondBothTexts() {
        var draft = drafted("Konflikt");
        var mine = browser.form(draft + "/redigera").fill("title", "Min egen");
        assertThat(browser.form(draft + "/redigera").fill("title", "Kollegans").send())
                .hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min egen", "Sparat nu: Kollegans");
    }

    @Test
    void anAdoptedVersionIsNotChanged() {
        var current = "/strategi/" + strategy.current().orElseThrow().getId();
        assertThat(browser.get(current + "/redigera"))
                .hasStatus(422)
                .bodyText()
                .contains("är beslutad och ändras inte");
        assertThat(browser.get(current + "/syften/ny")).hasStatus(422);
        assertThat(browser.crafted(current)
                        .fill("title", "X")
                        .fill("addressee", "X")
                        .fill("owner", "X")
                        .fill("version", 0)
                        .send())
                .hasStatus(422);
    }

    @Test
    void aNewVersionBeginsAfterTheOldOne() {
        assertThat(adoption(drafted("För tidigt"), "2016-04-11").send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj en dag efter", "<a href=\"#validFrom\">", "value=\"Riksdagen\"");
    }

    @Test
    void adoptingEndsTheOldVersionTheDayBeforeAndBothCanBeRead() {
        var old = strategy.current().orElseThrow();
        var draft = drafted("Strategi för nästa år");
        try {
            assertThat(adoption(draft, "2027-01-01").send()).hasStatus(303);
            assertThat(strategy.inForce(LocalDate.of(2026, 12, 31)))
                    .map(StrategyVersion::getId)
                    .hasValue(old.getId());
            assertThat(strategy.inForce(LocalDate.of(2027, 1, 1)))
                    .map(StrategyVersion::getTitle)
                    .hasValue("Strategi för nästa år");
            assertThat(browser.as("ledning").get(draft)).bodyText().contains("Beslutad, gäller inte än", "Riksdagen");
            assertThat(browser.as("ledning").get("/strategi/" + old.getId()))
                    .bodyText()
                    .contains("2016-04-11 till och med 2026-12-31");
            assertThat(browser.get(draft + "/redigera")).hasStatus(422);
            assertThat(browser.get(draft + "/historik"))
                    .bodyText()
                    .contains("Beslutad")
                    .doesNotContain("??");
        } finally {
            jdbc.sql("""
                    update strategy_version
                    set status = 'DRAFT', valid_from = null, decided_on = null, decided_by = null
                    where valid_from > '2026-11-23'""").update();
            jdbc.sql("update strategy_version set valid_to = null where id = ?")
                    .param(old.getId())
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ordinal,   0,                    Skriv minst 1.
            ordinal,   1000,                 Skriv högst 999.
            ordinal,   x,                    Skriv ett heltal.
            nameSv,    '',                   Fyll i fältet.
            nameSv,    NUL,                  har ett tecken som inte kan sparas
            passageId, 4711,                 Välj ett stycke i utkastet.
            passageId, 99999999999999999999, Värdet går inte att läsa.
            """)
    void whatCannotBeSavedIsSaidAtTheFieldAndNothingTypedIsLost(String field, String value, String message) {
        var form = part(drafted("Fel i fält"), "metoder", "Min metod").fill(field, value.replace("NUL", "a\0b"));
        var body = assertThat(form.send()).hasStatus(422).bodyText().contains("<a href=\"#" + field + "\">", message);
        if (!field.equals("nameSv")) body.contains("value=\"Min metod\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategi/4711", "/strategi/abc", "/strategi/4711/historik", "/strategi/4711/redigera"})
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404);
    }

    @Test
    void anotherVersionsPassageIs404() {
        var foreign = strategy.purposes().get(0);
        var draft = drafted("Annans stycke");
        assertThat(browser.get(draft + "/syften/" + foreign.getId())).hasStatus(404);
        assertThat(browser.get(draft + "/stycken/" + foreign.getPassage().getId()))
                .hasStatus(404);
    }

    Browser.Form part(String draft, String path, String name) {
        var passage = page(draft + "/" + path + "/ny")
                .select("#passageId option")
                .get(3)
                .attr("value");
        return browser.form(draft + "/" + path + "/ny").fill("nameSv", name).fill("passageId", passage);
    }

    Browser.Form adoption(String draft, String from) {
        return browser.form(draft + "/antagande")
                .fill("decidedBy", "Riksdagen")
                .fill("decidedOn", "2026-11-09")
                .fill("validFrom", from);
    }

    String link(String draft, String anchor, String part) {
        var passage = requireNonNull(page(draft).getElementById(anchor));
        return passage.select("a[href*=" + part + "]").get(0).attr("href");
    }

    String drafted(String title) {
        return address(
                browser.form("/strategi/versioner/ny").fill("title", title).send());
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    Document page(String address) {
        var result = browser.get(address);
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
