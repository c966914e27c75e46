package se.huddinge.samverkan.agreement.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.CULTURE;
import static se.huddinge.samverkan.agreement.Ground.EXECUTIVE_OFFICE;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Frameworks with what stands under them, and agreements that take the place of earlier ones. */
@PageTest
class RelationPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = title();
    Long framework;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        framework = ground.registered(title);
        ground.section(framework, "grund")
                .fill("typeId", type("Ramavtal"))
                .fill("participantIds", ground.unit(SCHOOLS))
                .send();
        ground.section(framework, "villkor")
                .fill("rights", "Parterna delar på resultaten.")
                .send();
    }

    @Test
    void aProjectAgreementHasItsPartiesPlaceAndRightsFromTheFramework() {
        var project = under("Första");
        assertThat(ground.page(project))
                .bodyText()
                .contains(title, Ground.KTH, EXECUTIVE_OFFICE, SCHOOLS, "Ärvt från ramavtalet")
                .contains("Parterna delar på resultaten.", "Utkast");
        assertThat(ground.page(framework)).bodyText().contains("Avtal under det här", "Första");
    }

    @Test
    void whatStandsUnderAFrameworkFollowsItUntilItSaysOtherwise() {
        var follows = under("Följer");
        var own = under("Eget");
        ground.section(own, "grund").fill("ownerId", ground.unit(CULTURE)).send();
        ground.section(own, "villkor").fill("rights", "Bara lärosätet.").send();
        ground.section(framework, "grund")
                .fill("ownerId", ground.unit(SCHOOLS))
                .fill("participantIds", ground.unit(CULTURE))
                .send();
        assertThat(owner(follows)).isEqualTo(ground.unit(SCHOOLS));
        assertThat(owner(own)).isEqualTo(ground.unit(CULTURE));
        assertThat(ground.count(
                        "select count(*) from agreement_participant where agreement_id = ? and unit_id = ?",
                        follows,
                        ground.unit(CULTURE)))
                .isEqualTo(1);
        assertThat(ground.page(own)).bodyText().contains("Bara lärosätet.").doesNotContain("Parterna delar");
        assertThat(browser.get("/avtal/" + follows + "/historik")).bodyText().contains("Ändrat genom ramavtalet");
    }

    @Test
    void aDoubleClickBeginsOneProjectAgreement() {
        var form = follow("projektavtal", title + " dubbel", "Projektavtal");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement where title = ?", title + " dubbel"))
                .isEqualTo(1);
    }

    @Test
    void anAgreementThatReplacesAnotherSaysWhatItSaid() {
        ground.section(framework, "syften")
                .fill("purposeIds", ground.purpose(STAFFING))
                .send();
        ground.section(framework, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", "En gemensam vision")
                .send();
        line("Sal i biblioteket", "");
        line("Bara i fjol", "2025");
        var successor = begun(follow("ersattare", title + " nytt", "Ramavtal").send());
        assertThat(ground.page(successor))
                .bodyText()
                .contains("En gemensam vision", STAFFING, "Sal i biblioteket", "Parterna delar", "Ersätter", title)
                .doesNotContain("Bara i fjol", "2024-01-01");
        assertThat(ground.page(framework)).bodyText().contains("Ersatt av", title + " nytt");
    }

    @Test
    void aPartysOwnNoticeIsItsOwnInWhatReplacesTheAgreementAndNotInWhatStandsUnderIt() {
        var party = ground.id(
                "select id from agreement_party where agreement_id = ? and academy_id is not null", framework);
        assertThat(browser.form("/avtal/" + framework + "/parter/" + party + "/uppsagningstid")
                        .fill("noticeCounting", "ROLLING")
                        .fill("noticeAmount", 9)
                        .fill("noticeUnit", "MONTHS")
                        .send())
                .hasStatus(303);
        var successor = begun(follow("ersattare", title + " nytt", "Ramavtal").send());
        var own = "select count(*) from agreement_party where agreement_id = ? and academy_id is not null"
                + " and notice_counting = 'ROLLING' and notice_amount = 9 and notice_unit = 'MONTHS'";
        assertThat(ground.count(own, successor)).isEqualTo(1);
        assertThat(ground.count("select count(*) from agreement_party where agreement_id = ?", successor))
                .isEqualTo(ground.count("select count(*) from agreement_party where agreement_id = ?", framework));
        assertThat(ground.count(own, under("Utan"))).isZero();
    }

    @Test
    void anEarlierAgreementIsPutUnderAFrameworkAfterwards() {
        var project = ground.registered(title + " äldre");
        ground.section(project, "grund").fill("typeId", type("VFU-avtal")).send();
        assertThat(ground.section(project, "samband").fill("underId", framework).send())
                .hasStatus(303);
        assertThat(ground.page(project)).bodyText().contains("Står under", "Parterna delar på resultaten.");
        assertThat(ground.section(project, "samband").fill("underId", "").send())
                .hasStatus(303);
        assertThat(ground.page(project)).bodyText().doesNotContain("Står under");
    }

    @Test
    void noAgreementStandsInACircle() {
        var second = begun(follow("ersattare", title + " två", "Ramavtal").send());
        assertThat(crafted(framework, "replacesId", second))
                .hasStatus(422)
                .bodyText()
                .contains("hänga ihop i en ring");
        assertThat(crafted(framework, "replacesId", framework)).hasStatus(422);
        assertThat(ground.page(framework)).bodyText().doesNotContain("Ersätter<");
    }

    @Test
    void twoWhoCloseACircleAtOnceDoNotBothSucceed() {
        var second = ground.registered(title + " samtidigt");
        var one = browser.crafted("/avtal/" + framework + "/redigera/samband")
                .fill("replacesId", second)
                .fill("version", version(framework));
        var other = browser.crafted("/avtal/" + second + "/redigera/samband")
                .fill("replacesId", framework)
                .fill("version", version(second));
        var sent = Stream.of(one, other)
                .map(form -> CompletableFuture.supplyAsync(form::send))
                .toList();
        assertThat(sent.stream()
                        .map(answer -> answer.join().getResponse().getStatus())
                        .sorted())
                .containsExactly(303, 422);
        assertThat(ground.count(
                        "select count(*) from agreement_relation where agreement_id in (?, ?)", framework, second))
                .isEqualTo(1);
    }

    @Test
    void onlyAFrameworkHasAgreementsUnderItAndOnlySomeKindsStandThere() {
        var plain = ground.registered(title + " vanligt");
        ground.section(plain, "grund").fill("typeId", type("Projektavtal")).send();
        var other = ground.registered(title + " annat");
        assertThat(crafted(other, "underId", plain)).hasStatus(422).bodyText().contains("är inget ramavtal");
        ground.section(other, "grund").fill("typeId", type("Ramavtal")).send();
        assertThat(crafted(other, "underId", framework))
                .hasStatus(422)
                .bodyText()
                .contains("står inte under ramavtal");
        assertThat(crafted(other, "underId", 987654L)).hasStatus(422).bodyText().contains("Valet finns inte längre");
    }

    @Test
    void whoMayNotReadTheOtherDoesNotSeeItAndDoesNotUndoIt() {
        var draft = browser.as("kontaktperson")
                .form("/avtal/nytt")
                .fill("title", title + " hennes")
                .fill("partner", ground.academy(Ground.KTH))
                .fill("responsibleId", ground.position(SCHOOLS));
        draft.send();
        var hers = ground.agreement(title + " hennes");
        assertThat(crafted(hers, "underId", framework)).hasStatus(303);
        ground.section(framework, "grund")
                .fill("visibility", "SECRET")
                .fill("secrecyBasis", "31 kap. 16 §")
                .send();
        var she = browser.as("kontaktperson");
        assertThat(she.get("/avtal/" + framework)).hasStatus(404);
        assertThat(she.get("/avtal/" + hers)).bodyText().doesNotContain("/avtal/" + framework, "Parterna delar");
        assertThat(she.get("/avtal/" + hers + "/historik")).bodyText().doesNotContain(title + "<");
        assertThat(she.form("/avtal/" + hers + "/redigera/samband").send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_relation where agreement_id = ?", hers))
                .isEqualTo(1);
        assertThat(she.crafted("/avtal/" + hers + "/redigera/samband")
                        .fill("replacesId", framework)
                        .fill("version", version(hers))
                        .send())
                .hasStatus(422);
    }

    @Test
    void whatHasBeenBegunIsTakenBackUnlessAnotherRefersToIt() {
        assertThat(browser.get("/avtal/" + framework + "/borttagning")).hasStatusOk();
        var project = under("Ångrat");
        assertThat(browser.get("/avtal/" + framework + "/borttagning"))
                .bodyText()
                .contains("Ångrat” står under avtalet eller ersätter det");
        assertThat(browser.form("/avtal/" + project + "/borttagning").send()).hasStatus(303);
        assertThat(ground.page(project)).hasStatus(404);
        assertThat(ground.page(framework)).bodyText().doesNotContain("Ångrat");
    }

    @Test
    void aContactPersonBeginsOnlyForHerOwnUnit() {
        var form = browser.as("kontaktperson")
                .form("/avtal/" + framework + "/projektavtal/nytt")
                .fill("title", title + " hos andra")
                .fill("typeId", type("Projektavtal"));
        assertThat(form.send()).hasStatus(422).bodyText().contains("Välj din egen förvaltning");
        assertThat(form.fill("responsibleId", ground.position(SCHOOLS)).send()).hasStatus(303);
    }

    @Test
    void aPartnerWithoutPriorityBringsItsReasonAlong() {
        ground.existing(title + " Chalmers")
                .fill("partner", ground.academy(CHALMERS))
                .fill("reason", "LACKING")
                .fill("reasonText", "Finns bara där")
                .send();
        var chalmers = ground.agreement(title + " Chalmers");
        ground.section(chalmers, "grund").fill("typeId", type("Ramavtal")).send();
        var project = begun(browser.form("/avtal/" + chalmers + "/projektavtal/nytt")
                .fill("title", title + " under Chalmers")
                .fill("typeId", type("Projektavtal"))
                .send());
        assertThat(ground.page(project)).bodyText().contains("Finns bara där");
    }

    Long under(String name) {
        return begun(follow("projektavtal", title + " " + name, "Projektavtal").send());
    }

    Browser.Form follow(String path, String name, String type) {
        return browser.form("/avtal/" + framework + "/" + path + "/nytt")
                .fill("title", name)
                .fill("typeId", type(type));
    }

    static Long begun(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Long.valueOf(
                String.valueOf(answer.getResponse().getRedirectedUrl()).substring("/avtal/".length()));
    }

    MvcTestResult crafted(Long id, String field, Long other) {
        return browser.crafted("/avtal/" + id + "/redigera/samband")
                .fill(field, other)
                .fill("version", version(id))
                .send();
    }

    void line(String what, String year) {
        browser.form("/avtal/" + framework + "/resurser/ny")
                .fill("partyId", ground.id("select min(id) from agreement_party where agreement_id = ?", framework))
                .fill("what", what)
                .fill("kind", "PREMISES")
                .fill("year", year)
                .send();
    }

    Long version(Long id) {
        return ground.id("select version from agreement where id = ?", id);
    }

    Long owner(Long id) {
        return ground.id("select owner_id from agreement where id = ?", id);
    }

    Long type(String name) {
        return ground.id("select id from agreement_type where name_sv = ?", name);
    }
}
