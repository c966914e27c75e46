package se.huddinge.samverkan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class SynonymPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String word = "syn" + Mark.next().toString().replace("-", "");

    @Test
    void aNewWordFindsWhatItMeansAtOnceAndARemovedOneNoLonger() {
        assertThat(browser.ask("/sok", "q", word)).bodyText().doesNotContain("Karolinska Institutet");
        assertThat(added("Karolinska Institutet")).hasStatus(303).hasRedirectedUrl("/synonymer");
        assertThat(browser.ask("/sok", "q", word)).bodyText().contains("Institutet");
        browser.form("/synonymer/" + id()).fill("meaning", "Chalmers").send();
        assertThat(browser.ask("/sok", "q", word))
                .bodyText()
                .contains("Chalmers")
                .doesNotContain("Institutet");
        assertThat(browser.get("/synonymer/" + id() + "/historik"))
                .bodyText()
                .contains("Synonym tillagd", "Synonym ändrad", "från Karolinska Institutet till Chalmers");
        assertThat(browser.form("/synonymer/" + id() + "/borttagning").send()).hasStatus(303);
        assertThat(browser.ask("/sok", "q", word)).bodyText().doesNotContain("Chalmers");
    }

    @ParameterizedTest
    @CsvSource({
        "KI, Karolinska Institutet",
        "SH, Södertörns högskola",
        "KTH, Kungliga Tekniska högskolan",
        "RKH, Röda Korsets Högskola"
    })
    void whatPeopleSayIsThereFromTheBeginning(String said, String meant) {
        assertThat(browser.get("/synonymer?text=" + said)).bodyText().contains(meant);
        assertThat(browser.as("ledning").get("/sok?q=" + said)).bodyText().contains("/larosaten/");
    }

    @Test
    void theListFiltersSortsAndIsAFile() {
        added("Chalmers");
        assertThat(browser.get("/synonymer?text=" + word.substring(0, 20)))
                .bodyText()
                .contains(word, "1 synonymer");
        assertThat(browser.get("/synonymer?sort=MEANING&order=DESC&page=0")).hasStatusOk();
        assertThat(browser.get("/synonymer?format=csv&text=" + word)).bodyText().contains(word, "Chalmers");
        assertThat(browser.get("/synonymer?format=xlsx")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "word, '', Fyll i fältet.",
        "word, ---, Skriv minst en bokstav eller siffra.",
        "meaning, '!', Skriv minst en bokstav eller siffra.",
        "meaning, KI, Skriv två olika uttryck.",
        "meaning, karolinska institutet, De två finns redan som synonymer."
    })
    void whatIsOfNoUseIsSaidAtItsField(String field, String value, String message) {
        assertThat(browser.form("/synonymer/ny")
                        .fill("word", "KI")
                        .fill("meaning", "Något annat")
                        .fill(field, value)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void aPairTurnedAroundIsTheSamePair() {
        assertThat(browser.form("/synonymer/ny")
                        .fill("word", "Karolinska Institutet")
                        .fill("meaning", "Ki")
                        .send())
                .hasStatus(422);
    }

    @Test
    void twoWhoSaveAtOnceSeeEachOther() {
        added("Chalmers");
        var mine = browser.form("/synonymer/" + id()).fill("meaning", "Mitt");
        var removal = browser.form("/synonymer/" + id() + "/borttagning");
        browser.form("/synonymer/" + id()).fill("meaning", "Deras").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Mitt", "Sparat nu: Deras");
        assertThat(removal.send()).hasStatus(409);
    }

    @Test
    void aDoubleClickMakesOne() {
        var form = browser.form("/synonymer/ny").fill("word", word).fill("meaning", "Chalmers");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(new Ground(browser, jdbc).count("select count(*) from search_synonym where word = ?", word))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"987654", "abc", "987654/historik", "987654/borttagning"})
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get("/synonymer/" + address)).hasStatus(404);
    }

    private MvcTestResult added(String meaning) {
        return browser.form("/synonymer/ny")
                .fill("word", word)
                .fill("meaning", meaning)
                .send();
    }

    private Long id() {
        return new Ground(browser, jdbc).id("select id from search_synonym where word = ?", word);
    }
}
