package se.huddinge.samverkan.placement;

import static java.util.Objects.requireNonNull;
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

@PageTest
class InquiryPageTest {
    static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    static final String CULTURE = "Kultur- och fritidsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String topic = "Topic " + Mark.next().toString().replaceAll("[0-9-]", "");

    @Test
    void anInquiryIsReceivedOnceAnsweredOnceAndFound() throws Exception {
        var form = filled(browser, SCHOOLS);
        var address = address(form.send());
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get("/platser/forfragningar?state=OPEN&text=" + topic))
                .bodyText()
                .contains("1 förfrågan", "Väntar på svar");
        var answer = browser.form(address + "/svar").fill("outcome", "YES").fill("answer", "Två klasser deltar");
        assertThat(answer.send()).hasStatus(303);
        assertThat(answer.send()).hasStatus(303);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Besvarad", "Två klasser deltar")
                .doesNotContain("/svar\"");
        assertThat(browser.get(address + "/svar")).hasStatus(422).bodyText().contains("redan besvarad");
        assertThat(browser.get(address + "/redigera")).hasStatus(422);
        assertThat(browser.get("/platser/forfragningar?text=klasser&state=ANSWERED&format=csv")
                        .getResponse()
                        .getContentAsString())
                .contains(topic, "Ja");
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Förfrågan inkom", "Besvarad", "Två klasser deltar")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            topic,      '',                 Fyll i fältet.
            topic,      Åsa 19811218-9876,  ser ut som ett personnummer
            asker,      811218-9876,        ser ut som ett personnummer
            unitId,     987654321,          Välj en förvaltning i listan
            unitId,     x,                  Värdet går inte att läsa
            academyId,  987654321,          finns inte längre
            receivedOn, 2026-11-24,         kan inte ligga i framtiden
            kind,       NOPE,               Värdet går inte att läsa
            """)
    void whatCannotBeSavedIsSaidAtTheField(String field, String value, String message) {
        assertThat(filled(browser, SCHOOLS).fill(field, value).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void aContactPersonAnswersForHerOwnUnitAndMayPassAQuestionOn() {
        var her = browser.as("kontaktperson");
        assertThat(filled(her, CULTURE).send()).hasStatus(422).bodyText().contains("Välj din egen förvaltning");
        var address = address(filled(her, SCHOOLS).send());
        assertThat(her.form(address + "/redigera").fill("unitId", unit(CULTURE)).send())
                .hasStatus(303);
        assertThat(her.get(address + "/svar")).hasStatus(403);
        assertThat(her.crafted(address + "/svar")
                        .fill("outcome", "NO")
                        .fill("answer", "Nej")
                        .fill("answeredOn", "2026-11-23")
                        .fill("version", "1")
                        .send())
                .hasStatus(403);
        assertThat(browser.as("medrapportor").get("/platser/forfragningar")).hasStatus(403);
        assertThat(browser.as("ledning").get(address)).hasStatusOk().bodyText().doesNotContain("/svar\"", "/redigera");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?sort=x&page=-1&order=y", "?unit=abc", "?kind=9&state=9", "?sort=ANSWERED", "?sort=UNIT&text=%"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/platser/forfragningar" + query)).hasStatusOk();
        assertThat(browser.get("/platser/rekryterade" + query)).hasStatusOk();
    }

    @Test
    void aYearIsEstimatedAndSaysThatItIsAnEstimate() throws Exception {
        var address = "/platser/" + unit(SCHOOLS) + "/rekryterade/2025";
        jdbc.sql("delete from recruitment where recruitment_year = 2025").update();
        var her = browser.as("kontaktperson");
        var form = her.form(address).fill("applied", "31").fill("hired", "32");
        assertThat(form.send()).hasStatus(422).bodyText().contains("Fler kan inte ha anställts");
        assertThat(form.fill("hired", "-1").send()).hasStatus(422);
        assertThat(form.fill("hired", "många").send()).hasStatus(422);
        assertThat(form.fill("hired", "14").send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(browser.get("/platser/rekryterade?year=2025"))
                .bodyText()
                .contains("1 år", ">31<", ">14<", "Uppskattning");
        assertThat(browser.get("/platser/rekryterade?year=2025&format=csv")
                        .getResponse()
                        .getContentAsString())
                .contains(";31;14;Uppskattning");
        assertThat(her.get("/platser/" + unit(CULTURE) + "/rekryterade/2025")).hasStatus(403);
        assertThat(her.get(address.replace("2025", "2027"))).hasStatus(404);
        assertThat(browser.as("medrapportor").get(address)).hasStatus(403);
    }

    Browser.Form filled(Browser who, String unit) {
        return who.form("/platser/forfragningar/ny")
                .fill("kind", "THESIS")
                .fill("topic", topic)
                .fill("asker", "Masterstudent i pedagogik")
                .fill("unitId", unit(unit));
    }

    Long unit(String name) {
        return jdbc.sql("select id from unit where name_sv = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
