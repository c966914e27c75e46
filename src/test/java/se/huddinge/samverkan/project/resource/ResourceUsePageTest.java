package se.huddinge.samverkan.project.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.project.ProjectGround;

@PageTest
class ResourceUsePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    ProjectGround ground;
    Long agreement;
    String project;

    @BeforeEach
    void stand() {
        ground = new ProjectGround(browser, jdbc);
        agreement = ground.agreements().registered(Ground.title());
        project = ground.planned(ProjectGround.title());
        assertThat(ground.starting(browser, project)
                        .fill("agreementIds", agreement)
                        .send())
                .hasRedirectedUrl(project);
    }

    private void promise(String kind, String amount) {
        var party = ground.agreements().id("select min(id) from agreement_party where agreement_id = ?", agreement);
        assertThat(browser.form("/avtal/" + agreement + "/resurser/ny")
                        .fill("partyId", party)
                        .fill("what", "Projektledare")
                        .fill("kind", kind)
                        .fill("amount", amount)
                        .send())
                .hasStatus(303);
    }

    private Browser.Form use(String amount) {
        return browser.as("kontaktperson")
                .form(project + "/resurser/ny")
                .fill("what", "Vikarier")
                .fill("kind", "MONEY")
                .fill("amount", amount)
                .fill("validFrom", "2026-09-01")
                .fill("validTo", "2026-09-30");
    }

    private Long only() {
        return ground.agreements()
                .id(
                        "select id from project_resource where project_id = ?",
                        Long.valueOf(project.substring("/projekt/".length())));
    }

    @Test
    void whatIsUsedStandsAgainstWhatTheAgreementPromises() {
        assertThat(browser.get(project)).bodyText().contains("lovar inga kronor eller timmar");
        promise("MONEY", "200 000");
        assertThat(browser.get(project)).bodyText().contains("Inget är noterat som använt än");
        var form = use("50 000");
        assertThat(form.send()).hasRedirectedUrl(project);
        assertThat(form.send()).hasRedirectedUrl(project);
        assertThat(browser.get(project))
                .bodyText()
                .contains("av 200\u00a0000 enligt avtalet (25 procent)", "Vikarier", "2026-09-01 – 2026-09-30");
        assertThat(browser.form(project + "/resurser/" + only())
                        .fill("amount", "250 000")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("mer än avtalets 200\u00a0000");
        assertThat(browser.get(project + "/historik"))
                .bodyText()
                .contains("Använd resurs sparad", "Vad som har använts");
    }

    @Test
    void aMistakeIsTakenAwayAndRemembered() {
        use("1").send();
        var removal = browser.form(project + "/resurser/" + only() + "/borttagning");
        assertThat(removal.send()).hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().doesNotContain("Vikarier");
        assertThat(browser.get(project + "/historik")).bodyText().contains("Använd resurs borttagen");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            what,      ' ',        Fyll i fältet
            kind,      LAMP,       Värdet går inte att läsa
            amount,    -5,         Skriv antalet med siffror
            amount,    1e9,        Skriv antalet med siffror
            amount,    '',         Skriv hur många kronor
            validFrom, 2999-01-01, Ange en dag mellan
            validFrom, 2199-01-01, Dagen har inte varit än
            validTo,   2026-08-31, före
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        var sent = field.equals("validFrom") ? use("5").fill("validTo", "") : use("5");
        assertThat(sent.fill(field, typed).send()).hasStatus(422).bodyText().contains(message);
    }

    @Test
    void onlyItsOwnUnitWritesAndOnlyItsOwnLines() {
        use("5").send();
        var line = only();
        var other = ground.started(ProjectGround.title());
        assertThat(browser.get(other + "/resurser/" + line)).hasStatus(404);
        assertThat(browser.crafted(other + "/resurser/" + line)
                        .fill("what", "Stulet")
                        .fill("kind", "MONEY")
                        .fill("amount", "1")
                        .fill("validFrom", "2026-09-01")
                        .fill("version", version(other))
                        .send())
                .hasStatus(404);
        assertThat(browser.as("kontaktperson2").get(project + "/resurser/ny")).hasStatus(403);
        assertThat(browser.as("kontaktperson2")
                        .crafted(project + "/resurser/" + line + "/borttagning")
                        .fill("version", version(project))
                        .send())
                .hasStatus(403);
        assertThat(browser.as("ledning").get(project))
                .bodyText()
                .contains("Vikarier")
                .doesNotContain("/resurser/");
    }

    private Long version(String address) {
        return Objects.requireNonNull(ground.agreements()
                .id("select version from project where id = ?", Long.valueOf(address.substring("/projekt/".length()))));
    }

    @Test
    void whoSavesAnOldVersionSeesIt() {
        var mine = use("5").fill("what", "Mitt");
        use("7").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Mitt");
    }
}
