package se.huddinge.samverkan.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
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

@PageTest
class ProjectPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    ProjectGround ground;
    String title = ProjectGround.title();

    @BeforeEach
    void stand() {
        ground = new ProjectGround(browser, jdbc);
    }

    @Test
    void anIdeaIsMadeOnceAndReadByItsUnitAndTheCoordinatorOnly() {
        var form = browser.as("kontaktperson")
                .form("/projekt/nytt")
                .fill("title", title)
                .fill("unitId", ground.agreements().unit(ProjectGround.SCHOOLS));
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson"})
            assertThat(browser.as(reader).get(address)).hasStatusOk().bodyText().contains(title, "Idé");
        for (var reader : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(reader).get(address)).hasStatus(404);
            assertThat(browser.as(reader).get(address + "/historik")).hasStatus(404);
            assertThat(browser.as(reader).get("/projekt?text=" + title))
                    .bodyText()
                    .contains("0 projekt");
            assertThat(browser.as(reader).get("/projekt?format=csv&text=" + title))
                    .bodyText()
                    .doesNotContain(title);
        }
    }

    @Test
    void whatIsPlannedIsReadByAllAndWrittenByItsUnit() {
        var project = ground.planned(title);
        assertThat(browser.as("ledning").get(project))
                .hasStatusOk()
                .bodyText()
                .contains("Planerat", Ground.KTH)
                .doesNotContain("/redigera");
        for (var path : new String[] {"/start", "/lage", "/avbrott", "/redigera/grund", "/milstolpar/ny"}) {
            assertThat(browser.as("kontaktperson").get(project + path)).hasStatusOk();
            assertThat(browser.as("kontaktperson2").get(project + path)).hasStatus(403);
        }
        assertThat(browser.as("kontaktperson2")
                        .crafted(project + "/avbrott")
                        .fill("reason", "x")
                        .fill("version", 1)
                        .send())
                .hasStatus(403);
        assertThat(browser.as("kontaktperson")
                        .form(project + "/redigera/grund")
                        .fill("unitId", ground.agreements().unit(Ground.CULTURE))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("bara för din egen enhet");
    }

    @Test
    void planningAsksForAnAcademyAndALeader() {
        var project = ground.idea(title);
        assertThat(browser.form(project + "/planering").send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#academyIds\"", "href=\"#responsibleId\"");
    }

    @Test
    void onlyTheCoordinatorStartsWithoutAnAgreementAndSaysWhyAndUntilWhen() {
        var project = ground.planned(title);
        var hers = browser.as("kontaktperson");
        assertThat(hers.get(project + "/start")).bodyText().doesNotContain("informalReason");
        assertThat(ground.starting(hers, project)
                        .fill("informalReason", "Smuget")
                        .fill("informalDue", "2027-01-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kan bara koordinatorn", "href=\"#agreementIds\"");
        assertThat(ground.starting(browser, project).send())
                .hasStatus(422)
                .bodyText()
                .contains("skriv varför");
        assertThat(ground.starting(browser, project)
                        .fill("informalReason", "Rektor skriver under i januari.")
                        .fill("informalDue", "2026-11-22")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Dagen har redan varit");
        var form = ground.starting(browser, project)
                .fill("informalReason", "Rektor skriver under i januari.")
                .fill("informalDue", "2027-01-31");
        assertThat(form.send()).hasRedirectedUrl(project);
        assertThat(form.send()).hasRedirectedUrl(project);
        assertThat(browser.as("ledning").get(project))
                .bodyText()
                .contains("Ej formaliserat", "Rektor skriver under i januari.", "2027-01-31");
        assertThat(browser.get("/projekt?concern=INFORMAL&text=" + title))
                .bodyText()
                .contains("1 projekt");
        assertThat(browser.get(project + "/historik")).bodyText().contains("Startat utan avtal");
        assertThat(hers.form(project + "/avtal")
                        .fill("agreementIds", ground.agreements().registered(Ground.title()))
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().doesNotContain("Ej formaliserat");
    }

    @Test
    void theAgreementMustBeInForceAndBeOneThatTheWriterMayRead() {
        var project = ground.planned(title);
        var later = Ground.title();
        ground.agreements().existing(later).fill("firstDay", "2027-01-01").send();
        for (var id : new Long[] {
            ground.agreements().agreement(later), ground.agreements().drafted(Ground.title())
        })
            assertThat(ground.starting(browser, project)
                            .fill("agreementIds", id)
                            .send())
                    .hasStatus(422)
                    .bodyText()
                    .contains("gäller inte i dag");
        var secret = ground.agreements().registered(Ground.title());
        ground.agreements()
                .section(secret, "grund")
                .fill("visibility", "SECRET")
                .fill("secrecyBasis", "31 kap. 16 §")
                .send();
        assertThat(ground.starting(browser.as("kontaktperson"), project)
                        .fill("agreementIds", secret)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
        assertThat(ground.starting(browser, project)
                        .fill("agreementIds", secret)
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.as("kontaktperson").get(project)).bodyText().contains("Ett avtal som du inte får läsa");
    }

    @Test
    void whenItsAgreementEndsFirstItIsNoLongerFormal() {
        var project = ground.started(title);
        assertThat(browser.get(project)).bodyText().doesNotContain("Ej formaliserat");
        jdbc.sql("""
                        update agreement_period set valid_to = '2026-11-22' where agreement_id in (
                            select agreement_id from project_agreement join project on project.id = project_id
                            where title = ?)""").param(title).update();
        assertThat(browser.get(project)).bodyText().contains("Ej formaliserat", "inget av dess avtal gäller längre");
        assertThat(browser.get("/projekt?text=" + title)).bodyText().contains("Ej formaliserat");
    }

    @Test
    void anAgreementShowsItsProjects() {
        var agreement = ground.agreements().registered(Ground.title());
        var project = ground.planned(title);
        ground.starting(browser, project).fill("agreementIds", agreement).send();
        assertThat(browser.get("/avtal/" + agreement)).bodyText().contains(title, "href=\"" + project + "\"");
    }

    @Test
    void growthNeedsAPrioritisedAcademyAndAConsultation() {
        var project = ground.planned(title);
        var agreement = ground.agreements().registered(Ground.title());
        var growth = ground.agreements().purpose(Ground.GROWTH);
        assertThat(ground.starting(browser, project)
                        .fill("purposeIds", growth)
                        .fill("agreementIds", agreement)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("ska vara avstämt med Stiftelsen Flemingsberg Science", "href=\"#consultationIds\"");
        assertThat(ground.starting(browser, project)
                        .fill("purposeIds", growth)
                        .fill("agreementIds", agreement)
                        .fill("consultationIds", consultation())
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.form(project + "/redigera/partner")
                        .fill("academyIds", ground.academy(Ground.CHALMERS))
                        .fill("reason", "OTHER")
                        .fill("reasonText", "Därför")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("behöver ett prioriterat lärosäte", "bortsett från sysselsättning och tillväxt");
        var kth = ground.academy(Ground.KTH);
        assertThat(browser.form("/larosaten/" + kth + "/prioritetsslut")
                        .fill("from", "2027-01-01")
                        .fill("decision", "KF 2026-11-23 § 1")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(title, "har ett syfte som kräver prioriteten");
    }

    private Long consultation() {
        var address = browser.form("/avstamningar/ny")
                .fill("organisation", "Stiftelsen Flemingsberg Science")
                .fill("heldOn", "2026-11-20")
                .fill("withWhom", "Tomas " + Mark.next())
                .fill("result", "I samklang.")
                .send()
                .getResponse()
                .getRedirectedUrl();
        return Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void onlyOtherAcademiesNeedAReason() {
        var project = ground.idea(title);
        var form = ground.planning(project).fill("academyIds", ground.academy(Ground.CHALMERS));
        assertThat(form.send()).hasStatus(422).bodyText().contains("Inget av lärosätena är prioriterat", "#reason");
        assertThat(form.fill("reason", "LACKING")
                        .fill("reasonText", "Finns bara där")
                        .send())
                .hasRedirectedUrl(project);
    }

    @Test
    void itEndsWithWhatItChangedAndIsAskedAgainAfterAYear() {
        var project = ground.started(title);
        assertThat(browser.form(project + "/avslut")
                        .fill("lastDay", "2026-11-23")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i fältet");
        assertThat(browser.form(project + "/avslut")
                        .fill("lastDay", "2026-11-24")
                        .fill("whatChanged", "Allt")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Dagen har inte varit än");
        assertThat(browser.form(project + "/avslut")
                        .fill("lastDay", "2026-11-20")
                        .fill("whatChanged", "Schemat läggs med handledningen först.")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project))
                .bodyText()
                .contains("Schemat läggs med handledningen först.", "Avslutat")
                .doesNotContain("Ett år har gått");
        assertThat(browser.get(project + "/redigera/grund")).hasStatus(422);
        jdbc.sql("update project set ended_on = '2025-11-23' where title = ?")
                .param(title)
                .update();
        assertThat(browser.get(project)).bodyText().contains("Ett år har gått");
        assertThat(browser.as("kontaktperson").get("/min-forvaltning"))
                .bodyText()
                .contains(title, "Används det ni kom fram till?", "href=\"" + project + "/nytta\"");
        assertThat(browser.get("/projekt?concern=BENEFIT_DUE&text=" + title))
                .bodyText()
                .contains("1 projekt");
        assertThat(browser.form(project + "/nytta")
                        .fill("words", "I nio skolor")
                        .send())
                .hasStatus(422);
        assertThat(browser.form(project + "/nytta")
                        .fill("words", "I nio skolor")
                        .fill("benefit", "PARTLY")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("Används delvis", "I nio skolor");
        assertThat(browser.as("kontaktperson").get("/min-forvaltning"))
                .bodyText()
                .doesNotContain(title);
    }

    @Test
    void theAcademiesNearAtHandAreInSightAndAllOthersBehindAFold() {
        var project = ground.planned(title);
        var page = Jsoup.parse(Browser.html(browser.get(project + "/redigera/partner")));
        var academies = page.getElementById("academyIds");
        assertThat(academies).isNotNull();
        assertThat(academies.select("> .choices .choice").eachText()).contains(Ground.KTH, Ground.KI);
        assertThat(academies.select("details[open]")).isEmpty();
        assertThat(academies.select("details .choice").eachText())
                .hasSizeGreaterThan(20)
                .doesNotContain(Ground.KTH, Ground.KI);
        var chosen = browser.form(project + "/redigera/partner")
                .fill("academyIds", ground.academy("Luleå tekniska universitet"))
                .fill("reason", "LACKING")
                .fill("reasonText", "Gruvdrift.");
        assertThat(chosen.send()).hasRedirectedUrl(project);
        assertThat(Jsoup.parse(Browser.html(browser.get(project + "/redigera/partner")))
                        .select("#academyIds > .choices .choice:has([checked])")
                        .eachText())
                .containsExactly("Luleå tekniska universitet");
    }

    @Test
    void itIsPausedResumedAndAbortedWithReasonsAndNeverTakenBackwards() {
        var project = ground.started(title);
        assertThat(browser.form(project + "/paus").fill("reason", "Sjukdom").send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("Pausat", "Sjukdom");
        assertThat(browser.get(project + "/start")).hasStatus(422).bodyText().contains("ett annat läge");
        assertThat(browser.form(project + "/aterstart").send()).hasRedirectedUrl(project);
        assertThat(browser.form(project + "/avbrott").send()).hasStatus(422);
        assertThat(browser.form(project + "/avbrott")
                        .fill("reason", "Pengarna tog slut")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("Avbrutet", "Pengarna tog slut");
        assertThat(browser.get(project + "/historik")).bodyText().contains("Pausat", "Återupptaget", "Avbrutet");
        for (var path : new String[] {"/paus", "/avslut", "/avbrott", "/lage", "/redigera/ramar", "/milstolpar/ny"})
            assertThat(browser.get(project + path)).hasStatus(422);
    }

    @Test
    void whatAStepAskedForStays() {
        var project = ground.started(title);
        assertThat(browser.crafted(project + "/redigera/partner")
                        .fill("version", version(project))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj minst en");
        assertThat(browser.form(project + "/redigera/ramar").fill("validTo", "").send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#validTo\"");
        assertThat(browser.form(project + "/redigera/grund")
                        .fill("responsibleId", "")
                        .send())
                .hasStatus(422);
    }

    private Long version(String project) {
        return ground.agreements()
                .id(
                        "select version from project where id = ?",
                        Long.valueOf(project.substring(project.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            validTo,      2025-01-01, Sista dagen kan inte komma före
            validFrom,    20260-1-1,  Skriv dagen som
            amount,       -5,         Skriv minst 0
            amount,       mycket,     Skriv ett heltal
            ethics,       KANSKE,     Värdet går inte att läsa
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        var project = ground.planned(title);
        assertThat(browser.form(project + "/redigera/ramar")
                        .fill("validFrom", "2026-01-01")
                        .fill(field, typed)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "grund, participantIds",
        "grund, responsibleId",
        "grund, measureId",
        "partner, academyIds",
        "partner, organisationIds",
        "syften, purposeIds",
        "syften, methodIds",
        "syften, consultationIds"
    })
    void anUnknownChoiceIsRefusedAtItsField(String section, String field) {
        var project = ground.planned(title);
        assertThat(browser.form(project + "/redigera/" + section)
                        .fill(field, 999999999)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre", "href=\"#" + field + "\"");
    }

    @Test
    void milestonesAreItsOwnAndReachedByToday() {
        var project = ground.planned(title);
        assertThat(browser.form(project + "/milstolpar/ny")
                        .fill("title", "Första mätningen")
                        .fill("due", "2026-10-31")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("Första mätningen", "Försenad");
        var id = ground.agreements()
                .id(
                        "select m.id from project_milestone m join project p on p.id = project_id where p.title = ?",
                        title);
        assertThat(browser.form(project + "/milstolpar/" + id)
                        .fill("reachedOn", "2026-11-24")
                        .send())
                .hasStatus(422);
        assertThat(browser.form(project + "/milstolpar/" + id)
                        .fill("reachedOn", "2026-11-20")
                        .send())
                .hasRedirectedUrl(project);
        assertThat(browser.get(project)).bodyText().contains("Nådd 2026-11-20");
        var other = ground.planned(ProjectGround.title());
        assertThat(browser.get(other + "/milstolpar/" + id)).hasStatus(404);
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var project = ground.planned(title);
        var mine = browser.form(project + "/redigera/grund").fill("title", "Min " + title);
        browser.form(project + "/redigera/grund")
                .fill("title", "Annans " + title)
                .send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min " + title, "Sparat nu: Annans " + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&status=z&unit=å&light=1&concern=2",
                "page=2147483647&sort=STATUS&order=DESC",
                "unit=999999999&academy=1&sort=UNIT",
                "light=RED&sort=START",
                "text=%25&sort=END"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/projekt?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var project = ground.started(title);
        for (var address : new String[] {project, "/projekt"}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            ground.started(ProjectGround.title());
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(address.equals("/projekt") ? 8 : 12);
        }
    }

    @Test
    void anUnknownOneDoesNotExist() {
        for (var path : new String[] {"", "/historik", "/start", "/redigera/grund", "/avtal"})
            assertThat(browser.get("/projekt/999999999" + path)).hasStatus(404);
    }
}
