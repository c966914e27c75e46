package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.EXECUTIVE_OFFICE;
import static se.huddinge.samverkan.agreement.Ground.GROWTH;
import static se.huddinge.samverkan.agreement.Ground.KI;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;
import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class AgreementPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    @Test
    void anAgreementSignedLongAgoIsRegisteredWithWhatIsKnown() {
        var answer = browser.form("/avtal/befintligt")
                .fill("title", title)
                .fill("partner", ground.academy(KTH))
                .fill("termKind", "UNKNOWN")
                .fill("responsibleId", ground.position(EXECUTIVE_OFFICE))
                .send();
        var id = ground.agreement(title);
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/avtal/" + id);
        assertThat(ground.page(id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        title,
                        KTH,
                        "Huddinge kommun",
                        "Det här saknas i registreringen",
                        "Första dagen",
                        "Sista dagen, eller att avtalet gäller tills vidare",
                        "Minst ett syfte",
                        EXECUTIVE_OFFICE)
                .doesNotContain("Ägande förvaltning</a>");
    }

    @Test
    void whatIsFilledInLaterIsNoLongerMissing() {
        var id = ground.registered(title);
        ground.section(id, "syften")
                .fill("purposeIds", ground.purpose(STAFFING))
                .send();
        assertThat(ground.page(id))
                .bodyText()
                .contains(STAFFING, "Närheten till forskare och studenter", "Fler i jobb")
                .doesNotContain("Det här saknas i registreringen");
    }

    @Test
    void aDraftNeedsThreeFacts() {
        assertThat(ground.draft(title).send()).hasStatus(303);
        assertThat(ground.page(ground.agreement(title))).bodyText().contains("Utkast", KTH, EXECUTIVE_OFFICE);
    }

    @Test
    void everySectionIsEditedByItself() {
        var id = ground.registered(title);
        var renamed = title + " omdöpt";
        assertThat(ground.section(id, "grund")
                        .fill("title", renamed)
                        .fill("ownDnr", "KS-2025/1184.103")
                        .fill("participantIds", ground.unit(SCHOOLS))
                        .send())
                .hasStatus(303);
        assertThat(ground.section(id, "tid")
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2027-01-31")
                        .send())
                .hasStatus(303);
        assertThat(ground.section(id, "delar")
                        .fill("vision", "PRESENT")
                        .fill("visionText", "Lika villkor")
                        .fill("goals", "MISSING")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains(renamed, "KS-2025/1184.103", SCHOOLS, "2024-01-01 till 2027-01-31", "Löper ut om 69 dagar")
                .contains("Lika villkor", "1 av 6 delar");
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains(renamed, "Registrerat som befintligt");
    }

    @Test
    void growthWithChalmersAloneIsRefusedAndAcceptedWhenKthJoins() {
        var id = ground.registered(title);
        var alone = ground.existing(title + " ensam")
                .fill("partner", ground.academy(CHALMERS))
                .fill("reason", "LACKING")
                .fill("reasonText", "Finns bara där")
                .fill("purposeIds", ground.purpose(GROWTH), ground.purpose(STAFFING));
        assertThat(alone.send())
                .hasStatus(422)
                .bodyText()
                .contains(
                        "kräver ett prioriterat lärosäte",
                        "bortsett från sysselsättning och tillväxt",
                        title + " ensam");
        assertThat(alone.fill("secondPartner", ground.academy(KTH)).send()).hasStatus(303);
        assertThat(id).isNotNull();
    }

    @Test
    void onlyOtherAcademiesNeedAReason() {
        var other = ground.existing(title).fill("partner", ground.academy(CHALMERS));
        assertThat(other.send()).hasStatus(422).bodyText().contains("Då behövs ett skäl");
        assertThat(other.fill("reason", "OTHER")
                        .fill("reasonText", "Bolaget finns där")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(ground.agreement(title))).bodyText().contains("Bolaget finns där", "Annat skäl");
    }

    @Test
    void aPartyComesAndGoes() {
        var id = ground.registered(title);
        assertThat(browser.form("/avtal/" + id + "/parter/ny")
                        .fill("partner", ground.academy(KI))
                        .fill("signatoryName", "Rektor Ek")
                        .fill("joinedOn", "2025-02-03")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains(KI, "Rektor Ek", "Anslöt 2025-02-03");
        var party =
                ground.id("select id from agreement_party where signatory_name = 'Rektor Ek' and agreement_id = ?", id);
        assertThat(browser.form("/avtal/" + id + "/parter/" + party)
                        .fill("signatoryTitle", "Rektor")
                        .send())
                .hasStatus(303);
        assertThat(browser.form("/avtal/" + id + "/parter/" + party + "/borttagning")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id)).bodyText().doesNotContain("Rektor Ek");
    }

    @Test
    void theLastPartnerStays() {
        var id = ground.registered(title);
        var party = ground.id("select id from agreement_party where academy_id is not null and agreement_id = ?", id);
        assertThat(browser.get("/avtal/" + id + "/parter/" + party + "/borttagning"))
                .hasStatus(422)
                .bodyText()
                .contains("minst en part till");
    }

    @Test
    void theOnlyPrioritisedPartyCannotLeaveAGrowthAgreement() {
        ground.existing(title)
                .fill("secondPartner", ground.academy(CHALMERS))
                .fill("purposeIds", ground.purpose(GROWTH))
                .send();
        var id = ground.agreement(title);
        var kth = ground.id("""
                select agreement_party.id from agreement_party join academy on academy.id = academy_id
                where agreement_id = ? and name_sv = ?""", id, KTH);
        assertThat(browser.form("/avtal/" + id + "/parter/" + kth + "/borttagning")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kräver ett prioriterat lärosäte");
        assertThat(ground.page(id)).bodyText().contains(KTH);
    }

    @Test
    void aDraftIsGivenUpWithAReason() {
        var id = ground.drafted(title);
        var form = browser.form("/avtal/" + id + "/avbrott").fill("reason", "Lärosätet drog sig ur");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).as("a double click").hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains("Avbrutet", "Lärosätet drog sig ur", "Anna Bergström");
        assertThat(browser.get("/avtal/" + id + "/redigera/grund")).hasStatus(422);
    }

    @Test
    void whatIsWronglyRegisteredIsAnnulledAndLeavesTheList() {
        var id = ground.registered(title);
        assertThat(browser.form("/avtal/" + id + "/makulering")
                        .fill("reason", "Dubblett")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id)).hasStatusOk().bodyText().contains("Makulerat", "Dubblett");
        assertThat(browser.get("/avtal?text=" + title)).bodyText().doesNotContain(title + "</a>");
        assertThat(browser.get("/avtal?state=ANNULLED&text=" + title))
                .bodyText()
                .contains(title + "</a>");
    }

    @Test
    void theListShowsWhatItIsAskedFor() {
        ground.registered(title);
        assertThat(browser.get("/avtal?text=" + title)).hasStatusOk().bodyText().contains(title, "1 avtal", "Gäller");
    }
}
