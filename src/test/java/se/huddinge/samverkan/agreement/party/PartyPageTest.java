package se.huddinge.samverkan.agreement.party;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.KI;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Who within a party, whom to reach there, and what the right to sign rests on. */
@PageTest
class PartyPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Long id;
    String name = "Ek " + Mark.next();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        id = ground.registered(title());
    }

    @Test
    void aPartySaysWhomToReachAndByWhatRightItSigns() {
        var person = contact(KTH);
        var unit = unit(KTH);
        assertThat(party().fill("academyUnitId", unit)
                        .fill("contactId", person)
                        .fill("signatoryName", "Rektor Ek")
                        .fill("signatoryAuthority", "Rektors delegationsordning 4.2")
                        .fill("negotiatedBy", "Storsthlm")
                        .send())
                .hasStatus(303);
        assertThat(ground.page(id))
                .bodyText()
                .contains(
                        "/kontakter/" + person,
                        name,
                        "Rätt att skriva under: Rektors delegationsordning 4.2",
                        "Förhandlat av Storsthlm",
                        "Enheten " + name);
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("Kontaktperson", "Rätten att skriva under");
    }

    @Test
    void anothersContactAndAnothersDepartmentAreRefused() {
        assertThat(party().fill("contactId", contact(KI)).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj någon som är kontakt hos parten");
        assertThat(party().fill("academyUnitId", unit(KI)).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj en institution vid det lärosäte");
        assertThat(party().fill("contactId", 987654).send()).hasStatus(422);
        assertThat(party().fill("contactId", "abc").send()).hasStatus(422);
    }

    @Test
    void whenThePartnerIsAnotherTheContactIsChosenAnew() {
        party().fill("contactId", contact(KTH)).send();
        assertThat(party().fill("partner", ground.academy(CHALMERS)).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj någon som är kontakt hos parten");
    }

    @Test
    void onlyAPartyThatCanLeaveIsOfferedTo() {
        var only = "/avtal/" + id + "/parter/"
                + ground.id("select max(id) from agreement_party where agreement_id = ?", id);
        assertThat(browser.get(only)).bodyText().doesNotContain("Ta bort parten");
        browser.form("/avtal/" + id + "/parter/ny")
                .fill("partner", ground.academy(KI))
                .send();
        assertThat(browser.get(only)).bodyText().contains("Ta bort parten");
    }

    @Test
    void aContactWhoHasLeftStaysOnThePartyUntilChanged() {
        var person = contact(KTH);
        party().fill("contactId", person).send();
        jdbc.sql("update affiliation set valid_to = '2026-11-01' where person_id = ?")
                .param(person)
                .update();
        assertThat(party().fill("negotiatedBy", "SKR").send()).hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains(name, "Förhandlat av SKR");
    }

    Browser.Form party() {
        return browser.form("/avtal/" + id + "/parter/"
                + ground.id("select max(id) from agreement_party where agreement_id = ?", id));
    }

    Long contact(String academy) {
        var person = ground.id(
                "insert into person (submission_id, name, version) values (gen_random_uuid(), ?, 0) returning id",
                name);
        jdbc.sql("""
                insert into affiliation (submission_id, person_id, academy_id, kind, valid_from)
                select gen_random_uuid(), ?, id, 'OFFICER', '2025-01-01' from academy where name_sv = ?""").params(person, academy).update();
        return person;
    }

    Long unit(String academy) {
        return ground.id("""
                insert into academy_unit (submission_id, academy_id, name_sv)
                select gen_random_uuid(), id, ? from academy where name_sv = ? returning id""", "Enheten " + name, academy);
    }
}
