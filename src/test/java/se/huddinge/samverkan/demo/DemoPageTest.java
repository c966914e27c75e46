package se.huddinge.samverkan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.TestDatabase;

/** A world of its own: the one that the demo makes on an empty database, by the real clock. */
@SpringBootTest(properties = "samverkan.demo=true")
@AutoConfigureMockMvc
@Import({TestDatabase.class, Browser.class})
class DemoPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Demo demo;

    @Test
    void wherePeopleSignInItSaysThatItIsADemoAndWithWhichAccounts() {
        assertThat(mvc.get().uri("/logga-in"))
                .bodyText()
                .contains("demo", "koordinator", "kontaktperson", "medrapportor", "ledning", "administrator");
    }

    @ParameterizedTest
    @CsvSource({
        "koordinator, /avtal",
        "kontaktperson, /avtal",
        "ledning, /avtal",
        "administrator, /administration/konton"
    })
    void everyAccountHasSomethingToSee(String username, String address) {
        assertThat(browser.as(username).get(address)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gäller",
                "Tills vidare",
                "Löper ut om",
                "Har löpt ut",
                "Gäller från",
                "Utkast",
                "Under beredning",
                "Beslutat",
                "För underskrift",
                "Avslutat",
                "Avbrutet"
            })
    void anAgreementIsInEveryState(String state) {
        assertThat(agreements()).contains(state);
    }

    @Test
    void whatIsInventedSaysSo() {
        assertThat(titles()).hasSizeGreaterThan(10);
        assertThat(titles().stream().filter(title -> !title.contains("påhittat exempel")))
                .containsExactlyInAnyOrder(
                        "Strategiskt partnerskap mellan Södertörns högskola och Huddinge kommun",
                        "Samverkansavtal mellan Karolinska Institutet och Huddinge kommun");
    }

    @Test
    void aDraftHasBeenSentToAndFro() {
        var list = browser.get("/avtal?text=Klimatanpassning");
        var address = Jsoup.parse(Browser.html(list))
                .select("table.data tbody th[scope=row] a")
                .attr("href");
        assertThat(browser.get(address)).bodyText().contains("med högskolans ändringar", "inkommet från motparten");
    }

    @Test
    void aSecondStartMakesNothingMore() {
        var before = titles();
        demo.run(new DefaultApplicationArguments());
        assertThat(titles()).isEqualTo(before);
    }

    private List<String> titles() {
        return Jsoup.parse(agreements())
                .select("table.data tbody th[scope=row] a")
                .eachText();
    }

    private String agreements() {
        return Browser.html(browser.get("/avtal"));
    }
}
