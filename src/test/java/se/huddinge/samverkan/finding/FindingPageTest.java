package se.huddinge.samverkan.finding;

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
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

@PageTest
class FindingPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String title = "Handledning i par " + Mark.next();

    private Ground ground() {
        return new Ground(browser, jdbc);
    }

    private Browser.Form filled(Browser who) {
        return who.form("/resultat/nytt")
                .fill("title", title)
                .fill("summary", "Studenter som handleds i par stannar oftare.")
                .fill("academyId", ground().id("select id from academy where name_sv = ?", Ground.KTH))
                .fill("evidence", "RESEARCH")
                .fill("foundOn", "2026-05-04")
                .fill("link", "doi:10.1000/182")
                .fill("unitId", ground().unit(Ground.SCHOOLS));
    }

    private String registered() {
        var address = filled(browser).send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    @Test
    void aFindingIsSavedOnceAndReadByAll() {
        var form = filled(browser.as("kontaktperson"));
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson2", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(title, "Erkänd forskning", "https://doi.org/10.1000/182");
        assertThat(browser.as("kontaktperson2").get(address + "/redigera")).hasStatus(403);
        assertThat(browser.as("ledning").get("/resultat/nytt")).hasStatus(403);
        assertThat(browser.get("/resultat/999999999")).hasStatus(404);
    }

    @Test
    void eachUnitAnswersForItself() {
        var address = registered();
        var other = browser.as("kontaktperson2");
        var culture = ground().unit(Ground.CULTURE);
        assertThat(other.get(address + "/anvandning").getResponse().getStatus()).isEqualTo(200);
        assertThat(other.crafted(address + "/anvandning")
                        .fill("unitId", ground().unit(Ground.SCHOOLS))
                        .fill("answer", "NO")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("bara för din egen enhet");
        assertThat(answer(other, address, "YES").send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv hur ni använder det");
        assertThat(answer(other, address, "PLANNED").send()).hasRedirectedUrl(address);
        assertThat(other.form(address + "/anvandning?enhet=" + culture)
                        .fill("answer", "YES")
                        .fill("how", "På kulturskolan")
                        .send())
                .hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains("På kulturskolan", "Används av 1 enhet, planeras av 0");
        assertThat(browser.get("/resultat?answer=YES&unit=" + culture + "&text=" + title))
                .bodyText()
                .contains("1 rön", "Används av 1 enhet");
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Svar om användningen", Ground.CULTURE, "Ändrat från Planeras till Ja")
                .doesNotContain("submissionId");
    }

    private Browser.Form answer(Browser who, String address, String answer) {
        return who.form(address + "/anvandning")
                .fill("unitId", ground().unit(Ground.CULTURE))
                .fill("answer", answer);
    }

    @Test
    void anAnswerSentTwiceIsToldOnceAndAnOldOneIsRefused() {
        var address = registered();
        var other = browser.as("kontaktperson2");
        var first = answer(other, address, "PLANNED");
        var stale = answer(other, address, "NO");
        assertThat(first.send()).hasRedirectedUrl(address);
        assertThat(first.send()).hasRedirectedUrl(address);
        assertThat(stale.send()).hasStatus(409).bodyText().contains("Sparat nu: Planeras");
        assertThat(ground().count("""
                        select count(*) from finding_use join finding on finding.id = finding_id where title = ?""", title)).isEqualTo(1);
    }

    @Test
    void twoUnitsAnswerWithoutStandingInEachOthersWay() {
        var address = registered();
        var culture = answer(browser.as("kontaktperson2"), address, "NO");
        var schools = browser.as("kontaktperson").form(address + "/anvandning").fill("answer", "PLANNED");
        assertThat(culture.send()).hasRedirectedUrl(address);
        assertThat(schools.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains(Ground.CULTURE, Ground.SCHOOLS);
    }

    @Test
    void aProjectAndWhatItHasShownLeadToEachOther() {
        var projects = new ProjectGround(browser, jdbc);
        var name = ProjectGround.title();
        var project = projects.planned(name);
        assertThat(browser.as("kontaktperson").get(project)).bodyText().contains("/resultat/nytt?projekt=");
        var address = filled(browser)
                .fill("projectId", project.substring("/projekt/".length()))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.get(address)).bodyText().contains(name, "href=\"" + project + "\"");
        assertThat(browser.get(project)).bodyText().contains(title, "href=\"" + address + "\"");
    }

    @Test
    void aProjectThatItsWriterMayNotReadIsNeitherChosenNorTakenAway() {
        var projects = new ProjectGround(browser, jdbc);
        var name = ProjectGround.title();
        var idea = projects.idea(name);
        var id = idea.substring("/projekt/".length());
        var culture = ground().unit(Ground.CULTURE);
        assertThat(filled(browser.as("kontaktperson2"))
                        .fill("unitId", culture)
                        .fill("projectId", id)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
        var address = filled(browser)
                .fill("unitId", culture)
                .fill("projectId", id)
                .send()
                .getResponse()
                .getRedirectedUrl();
        var other = browser.as("kontaktperson2");
        assertThat(other.get(address)).bodyText().doesNotContain(name);
        assertThat(other.form(address + "/redigera")
                        .fill("title", "Nytt " + title)
                        .send())
                .hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,     '',                  Fyll i fältet
            summary,   ' ',                 Fyll i fältet
            academyId, 999999999,           Valet finns inte längre
            projectId, 999999999,           Valet finns inte längre
            unitId,    999999999,           bara för din egen enhet
            foundOn,   0001-01-01,          Ange en dag mellan
            link,      javascript:alert(1), Skriv hela adressen
            link,      https://doi.org/x,   En DOI börjar med 10
            evidence,  TRO,                 Värdet går inte att läsa
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(filled(browser).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var address = registered();
        var mine = browser.form(address + "/redigera").fill("title", "Min version");
        browser.form(address + "/redigera").fill("title", "Kollegans version").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min version", "Kollegans version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&unit=z&answer=1",
                "page=2147483647&sort=FOUND",
                "unit=1&academy=999999999&sort=ACADEMY"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/resultat?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var first = registered();
        answer(browser.as("kontaktperson2"), first, "PLANNED").send();
        assertThat(browser.get("/resultat?format=csv&text=" + title))
                .hasStatusOk()
                .bodyText()
                .contains(title, "https://doi.org/10.1000/182");
        for (var address : new String[] {"/resultat", first}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            registered();
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
