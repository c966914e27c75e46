package se.huddinge.samverkan.agreement.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.KI;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Resources, obligations and amendments: the lines of an agreement. */
@PageTest
class LinePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Long id;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        id = ground.registered(title());
    }

    @Test
    void whatEachPartyGivesIsAddedUpYearByYear() {
        assertThat(resource("Samordnare", "MONEY", "60 000", 2027).send())
                .hasStatus(303)
                .hasRedirectedUrl("/avtal/" + id + "#resurser");
        resource("Forskare", "HOURS", "120,5", 2027).fill("partyId", partner()).send();
        resource("Utvärdering", "MONEY", "15000.50", 2028).send();
        resource("Sal i biblioteket", "PREMISES", "", "").send();
        assertThat(page())
                .contains("Huddinge kommun", "60 000 kr", "120,5 timmar", "Lokaler", "Hela tiden")
                .contains("Summa 2027 60 000 kr, 120,5 timmar")
                .contains("Summa 2028 15 000,5 kr")
                .contains("Summa 75 000,5 kr, 120,5 timmar")
                .contains("Kommunen betalar. Skriv hur det har bedömts");
    }

    @Test
    void aLineIsChangedAndTakenAwayAndTheHistoryKnows() {
        resource("Samordnare", "MONEY", "60 000", 2027).send();
        assertThat(browser.form(line("resource")).fill("amount", "70 000").send())
                .hasStatus(303);
        assertThat(page()).contains("70 000 kr");
        assertThat(browser.form(line("resource") + "/borttagning").send()).hasStatus(303);
        assertThat(page()).doesNotContain("70 000 kr");
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("Resurs tillagd", "Resurs ändrad", "Rad borttagen", "från 60000.00 till 70000.00");
    }

    @Test
    void anObligationIsOverdueWhenItsDayHasPassedAndItIsNotFulfilled() {
        obligation("Rapport", "2026-11-22").send();
        assertThat(page()).contains("Åtaganden", "Rapport", "Förfallet", "Ej påbörjat");
        browser.form(line("obligation")).fill("progress", "FULFILLED").send();
        assertThat(page()).contains("Uppfyllt").doesNotContain("Förfallet");
        obligation("Samma dag", "2026-11-23").send();
        assertThat(page()).doesNotContain("Förfallet");
    }

    @Test
    void anAmendmentSaysWhatChangedAndWhen() {
        assertThat(browser.form("/avtal/" + id + "/tillagg/nytt")
                        .fill("what", "Fler platser")
                        .fill("signedOn", "2026-05-04")
                        .fill("dnr", "KS-2026/12.103")
                        .send())
                .hasStatus(303);
        assertThat(page()).contains("Ändringar och tillägg", "Fler platser", "Undertecknat 2026-05-04");
    }

    @Test
    void aPartyThatHasPromisedSomethingStays() {
        browser.form("/avtal/" + id + "/parter/ny")
                .fill("partner", ground.academy(KI))
                .send();
        var ki = ground.id("select max(id) from agreement_party where agreement_id = ?", id);
        obligation("Handledarkurs", "2027-06-01").fill("partyId", ki).send();
        var removal = "/avtal/" + id + "/parter/" + ki + "/borttagning";
        assertThat(browser.get(removal)).hasStatus(422).bodyText().contains("Parten står för ”Handledarkurs”");
        assertThat(browser.crafted(removal).fill("version", version()).send())
                .hasStatus(422)
                .bodyText()
                .contains(line("obligation"));
        browser.form(line("obligation") + "/borttagning").send();
        assertThat(browser.form(removal).send()).hasStatus(303);
    }

    @Test
    void aDoubleClickMakesOneLine() {
        var form = resource("En gång", "DATA", "", "");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_resource where agreement_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void aFormOpenedBeforeSomebodyElsesSaveIsShownAgainWithWhatWasTyped() {
        resource("Samordnare", "MONEY", "60 000", 2027).send();
        var mine = browser.form(line("resource")).fill("what", "Min text");
        browser.form(line("resource")).fill("what", "Kollegans text").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min text", "Sparat nu: Kollegans text");
        assertThat(page()).contains("Kollegans text");
    }

    @Test
    void aDecisionTakenMeanwhileMakesAnyOlderFormStale() {
        var mine = resource("För sent", "DATA", "", "");
        ground.section(id, "grund").fill("ownDnr", "KS-2026/1.103").send();
        assertThat(mine.send()).hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            amount, abc,     'Skriv antalet med siffror, till exempel 60 000 eller 7,5.'
            amount, -60000,  'Skriv antalet med siffror'
            amount, 1e99,    'Skriv antalet med siffror'
            amount, '',      'Skriv hur många kronor eller timmar det är.'
            year,   99999,   'Skriv ett år mellan 1900 och 2199.'
            year,   -1,      'Skriv ett år mellan 1900 och 2199.'
            year,   i år,    'Skriv ett heltal.'
            what,   LONG,    'Skriv högst 2 000 tecken.'
            what,   '',      'Fyll i fältet.'
            kind,   GOLD,    'Värdet går inte att läsa'
            partyId, '',     'Fyll i fältet.'
            partyId, 987654, 'Valet finns inte längre. Välj på nytt.'
            partyId, abc,    'Värdet går inte att läsa'""")
    void whatCannotBeIsSaidAtItsField(String field, String value, String message) {
        var sent = resource("Samordnare", "MONEY", "60 000", 2027)
                .fill(field, value.replace("LONG", "x".repeat(4001)))
                .send();
        assertThat(sent).hasStatus(422).bodyText().contains(message);
        assertThat(ground.count("select count(*) from agreement_resource where agreement_id = ?", id))
                .isZero();
    }

    @Test
    void hoursHaveAnEndAndPremisesNoNumber() {
        assertThat(resource("För mycket", "HOURS", "1 000 000", 2027).send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv färre än");
        assertThat(resource("Sal", "PREMISES", "3", 2027).send())
                .hasStatus(422)
                .bodyText()
                .contains("Ta bort antalet");
    }

    @Test
    void anotherAgreementsPartyGivesNothingHere() {
        var other = ground.registered(title());
        var theirs = ground.id("select min(id) from agreement_party where agreement_id = ?", other);
        assertThat(resource("Lånat", "DATA", "", "").fill("partyId", theirs).send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/borttagning"})
    void anotherAgreementsLineDoesNotExistHere(String page) {
        resource("Deras", "DATA", "", "").send();
        var line = ground.id("select max(id) from agreement_resource where agreement_id = ?", id);
        var other = ground.registered(title());
        var wrong = "/avtal/" + other + "/resurser/" + line + page;
        assertThat(browser.get(wrong)).hasStatus(404);
        assertThat(browser.crafted(wrong)
                        .fill("partyId", municipality())
                        .fill("what", "x")
                        .fill("kind", "DATA")
                        .fill("version", version())
                        .send())
                .hasStatus(404);
        assertThat(browser.get("/avtal/" + id + "/ataganden/" + line)).hasStatus(404);
        assertThat(page()).contains("Deras");
    }

    @Test
    void aContactPersonWritesTheDraftsOfHerOwnUnitOnly() {
        var hers = title();
        browser.as("kontaktperson")
                .form("/avtal/nytt")
                .fill("title", hers)
                .fill("partner", ground.academy(KI))
                .fill("responsibleId", ground.position(SCHOOLS))
                .send();
        var draft = ground.agreement(hers);
        assertThat(browser.as("kontaktperson").get("/avtal/" + draft + "/resurser/ny"))
                .hasStatusOk();
        assertThat(browser.as("kontaktperson2").get("/avtal/" + draft + "/resurser/ny"))
                .hasStatus(404);
        assertThat(browser.as("kontaktperson").get("/avtal/" + id + "/resurser/ny"))
                .hasStatus(403);
        assertThat(browser.as("kontaktperson").get("/avtal/" + id + "/redigera/villkor"))
                .hasStatus(403);
        assertThat(browser.as("kontaktperson")
                        .crafted("/avtal/" + id + "/ataganden")
                        .fill("partyId", municipality())
                        .fill("what", "x")
                        .fill("progress", "PARTLY")
                        .fill("version", version())
                        .send())
                .hasStatus(403);
    }

    @Test
    void whatIsAnnulledIsNotChanged() {
        browser.form("/avtal/" + id + "/makulering").fill("reason", "Dubblett").send();
        assertThat(browser.get("/avtal/" + id + "/resurser/ny")).hasStatus(422);
    }

    Browser.Form resource(String what, String kind, String amount, Object year) {
        return browser.form("/avtal/" + id + "/resurser/ny")
                .fill("partyId", municipality())
                .fill("what", what)
                .fill("kind", kind)
                .fill("amount", amount)
                .fill("year", year);
    }

    Browser.Form obligation(String what, String due) {
        return browser.form("/avtal/" + id + "/ataganden/nytt")
                .fill("partyId", municipality())
                .fill("what", what)
                .fill("due", due);
    }

    String line(String kind) {
        var path = kind.equals("resource") ? "resurser" : "ataganden";
        return "/avtal/" + id + "/" + path + "/"
                + ground.id("select max(id) from agreement_" + kind + " where agreement_id = ?", id);
    }

    Long municipality() {
        return ground.id("""
                select id from agreement_party
                where agreement_id = ? and academy_id is null and organisation_id is null""", id);
    }

    Long partner() {
        return ground.id("select max(id) from agreement_party where agreement_id = ? and academy_id is not null", id);
    }

    Long version() {
        return ground.id("select version from agreement where id = ?", id);
    }

    String page() {
        return org.jsoup.Jsoup.parse(Browser.html(ground.page(id))).text().replace('\u00a0', ' ');
    }
}
