package se.huddinge.samverkan.contact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

@PageTest
class ContactPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "x";
    String name = "Åsa " + mark;
    String email = mark + UUID.randomUUID().toString().substring(0, 8) + "@sh.example";

    @Test
    void aPersonIsRegisteredOnceWithHerFirstAffiliation() {
        var form = filled().fill("title", "Samverkanschef").fill("email", email).fill("phone", "08-608 40 00");
        var address = address(form.send());
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address))
                .bodyText()
                .contains(
                        name, "Södertörns högskola", "Samverkanschef", "Utsedd handläggare", "Från och med 2026-11-23")
                .contains("href=\"mailto:" + email, "href=\"tel:086084000\"");
        assertThat(browser.get("/kontakter?text=" + name)).bodyText().containsOnlyOnce("mailto:");
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Registrerad", name, "Södertörns högskola", "Utsedd handläggare")
                .doesNotContain("??", "affiliation.");
    }

    @Test
    void aContactIsFoundOnThePageOfHerAcademyAndAddedFromThere() {
        filled().send();
        var page = browser.get("/larosaten/" + academy());
        assertThat(page).bodyText().contains("Handläggare och kontakter", name, "/kontakter/ny?academy=" + academy());
        assertThat(browser.get("/kontakter/ny?academy=" + academy()))
                .bodyText()
                .containsPattern("value=\"" + academy() + "\" selected");
        assertThat(browser.get("/kontakter/ny?academy=abc")).hasStatus(404);
        assertThat(browser.get("/partner/" + region())).bodyText().contains("/kontakter/ny?partner=" + region());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text=NAME,                    true
            text=EMAIL,                   true
            text=rektorsråd NAME,         true
            academy=SH,                   true
            academy=SH&ranking=OTHER,     false
            ranking=PRIORITISED,          true
            partner=REGION,               false
            state=ACTIVE,                 true
            state=ENDED,                  false
            state=COMING,                 false
            """)
    void theListFindsByNameEmailRolePlaceAndTime(String query, boolean found) throws Exception {
        filled().fill("email", email).fill("title", "Rektorsråd " + name).send();
        var address = "/kontakter?"
                + query.replace("NAME", name)
                        .replace("EMAIL", email)
                        .replace("SH", academy().toString())
                        .replace("REGION", region().toString());
        assertThat(browser.get(address)).hasStatusOk().bodyText().contains("class=\"chips\"");
        var file = browser.get(address + "&format=csv").getResponse().getContentAsString();
        assertThat(file.contains(name)).isEqualTo(found);
        assertThat(browser.get(address + "&format=xlsx")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&size=-1&page=-5&order=y",
                "page=2147483647",
                "page=99999999999",
                "academy=",
                "academy=abc",
                "academy=987654321",
                "partner=-1",
                "state=9",
                "text=%",
                "sort=PLACE&order=DESC",
                "sort=ROLE",
                "sort=EMAIL"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/kontakter?" + query)).hasStatusOk();
    }

    @Test
    void anAddressAlreadyInTheRegisterIsRefusedWithAWayToIt() {
        var address = address(filled().fill("email", email).send());
        assertThat(filled().fill("email", email.toUpperCase(Locale.ROOT)).send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#email\">", "finns redan i registret", "href=\"" + address + "\"");
        var other = address(filled().send());
        assertThat(browser.form(other + "/redigera").fill("email", email).send())
                .hasStatus(422);
        assertThat(browser.form(address + "/redigera").send()).hasStatus(303);
    }

    @Test
    void oneAddressTwiceInTheSameInstantIsOnePerson() throws Exception {
        var forms = List.of(filled().fill("email", email), filled().fill("email", email));
        var pool = Executors.newFixedThreadPool(2);
        try {
            var tasks = forms.stream()
                    .map(form -> (Callable<MvcTestResult>) form::send)
                    .toList();
            for (var done : pool.invokeAll(tasks))
                assertThat(done.get().getResponse().getStatus()).isIn(303, 422);
        } finally {
            pool.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from person where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,           '',            name,       Fyll i fältet.
            name,           LONG,          name,       Skriv högst 200 tecken.
            name,           NUL,           name,       har ett tecken som inte kan sparas
            name,           Åsa 19811218-9876, name,   Det här ser ut som ett personnummer
            note,           811218-9876,   note,       Det här ser ut som ett personnummer
            title,          198112189876,  title,      Det här ser ut som ett personnummer
            email,          åsa,           email,      Skriv en e-postadress
            phone,          ring mig,      phone,      Skriv numret med siffror
            academyId,      '',            academyId,  Välj ett lärosäte eller en annan organisation
            academyId,      987654321,     academyId,  Det du valde finns inte längre.
            academyId,      abc,           academyId,  Värdet går inte att läsa.
            organisationId, REGION,        academyId,  Välj ett lärosäte eller en annan organisation
            unitId,         KI,            unitId,     Institutionen hör till ett annat lärosäte.
            unitId,         987654321,     unitId,     Det du valde finns inte längre.
            kind,           '',            kind,       Fyll i fältet.
            validFrom,      20260-01-01,   validFrom,  Skriv dagen som
            validFrom,      2026-02-30,    validFrom,  Skriv dagen som
            validTo,        2026-11-22,    validTo,    Sista dagen kan inte komma före
            """)
    void whatCannotBeSavedIsSaidAtTheFieldAndNothingTypedIsLost(String field, String value, String at, String message) {
        var typed = value.replace("NUL", "a\0b")
                .replace("LONG", "x".repeat(201))
                .replace("REGION", region().toString())
                .replace("KI", unit().toString());
        var form = filled().fill("phone", "08-535 300 00").fill("title", "Kvar").fill(field, typed);
        var page = assertThat(form.send()).hasStatus(422).bodyText();
        page.contains("<a href=\"#" + at + "\">", message, "<title>Fel:");
        if (!field.equals("title")) page.contains("value=\"Kvar\"");
    }

    /** Who asks apart. */
    @Test
    void aListCostsFourStatementsAndAPageTwelveWhateverTheNumberOfRows() {
        var address = address(filled().send());
        filled().send();
        assertThat(cost("/kontakter")).hasSizeLessThanOrEqualTo(4);
        assertThat(cost("/kontakter?academy=" + academy())).hasSizeLessThanOrEqualTo(4);
        assertThat(cost(address)).hasSizeLessThanOrEqualTo(12);
        assertThat(cost("/larosaten/" + academy())).hasSizeLessThanOrEqualTo(12);
    }

    List<String> cost(String address) {
        browser.get(address);
        return statements.during(() -> browser.get(address)).stream()
                .filter(sql -> !sql.contains("account") && !sql.contains("holding"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "__${7*7919}__", "👩‍🔬 Åsa", "'; drop table person; --"})
    void strangeNamesAreOnlyNames(String strange) {
        var unique = strange + mark;
        var address = address(filled().fill("name", unique).send());
        for (var page : new String[] {address, "/larosaten/" + academy(), "/kontakter?text=" + mark})
            assertThat(browser.get(page))
                    .bodyText()
                    .doesNotContain("<script>alert", ">55433")
                    .contains(unique.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;"));
    }

    @Test
    void whoSavesSecondSeesBothAndCanSaveAgain() {
        var address = address(filled().send());
        var mine = browser.form(address + "/redigera").fill("phone", "08-111 11 11");
        var theirs = browser.form(address + "/redigera").fill("phone", "08-222 22 22");
        assertThat(theirs.send()).hasStatus(303);
        var conflict = mine.send();
        assertThat(conflict).hasStatus(409).bodyText().contains("value=\"08-111 11 11\"", "Sparat nu: 08-222 22 22");
        assertThat(browser.form(conflict).send()).hasStatus(303);
    }

    @Test
    void anAffiliationIsAddedOnceChangedAndEndedAndRaisesTheVersion() {
        var address = address(filled().send());
        var stale = browser.form(address + "/redigera");
        var added = browser.form(address + "/uppdrag/ny")
                .fill("organisationId", region())
                .fill("kind", "OTHER")
                .fill("title", "Strateg")
                .fill("validFrom", "2026-01-01");
        assertThat(added.send()).hasStatus(303);
        assertThat(added.send()).hasStatus(303);
        assertThat(browser.get(address)).bodyText().containsOnlyOnce(", Strateg");
        assertThat(stale.send()).hasStatus(409);

        var affiliation = address + "/uppdrag/" + affiliation(address, "title = 'Strateg'");
        var late = browser.form(affiliation).fill("title", "Direktör");
        assertThat(browser.form(affiliation).fill("title", "Chefsstrateg").send())
                .hasStatus(303);
        assertThat(late.send()).hasStatus(409).bodyText().contains("Sparat nu: Chefsstrateg");

        var end = browser.form(affiliation + "/avslut");
        assertThat(end.fill("lastDay", "2025-12-31").send())
                .hasStatus(422)
                .bodyText()
                .contains("Sista dagen kan inte");
        assertThat(end.fill("lastDay", "2026-06-30").send()).hasStatus(303);
        assertThat(end.send()).hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains("2026-01-01 till 2026-06-30", "Avslutat");
        assertThat(browser.get(affiliation + "/avslut"))
                .hasStatus(422)
                .bodyText()
                .contains("är redan avslutat");
        assertThat(browser.get("/partner/" + region())).bodyText().doesNotContain(name);
        assertThat(browser.get("/kontakter?state=ENDED&text=" + name))
                .bodyText()
                .contains("Chefsstrateg");
    }

    @Test
    void aUnitAloneSaysWhichAcademy() {
        var address =
                address(filled().fill("academyId", "").fill("unitId", unit()).send());
        assertThat(browser.get(address)).bodyText().contains("Karolinska Institutet", "Institutionen för medicin");
    }

    @Test
    void anAffiliationOfAnotherPersonIsNotFound() {
        var mine = address(filled().send());
        var theirs = affiliation(address(filled().send()), "true");
        assertThat(browser.get(mine + "/uppdrag/" + theirs)).hasStatus(404);
        assertThat(browser.get(mine + "/uppdrag/" + theirs + "/avslut")).hasStatus(404);
        assertThat(browser.form(mine + "/uppdrag/ny").fill("kind", "OTHER").send())
                .hasStatus(422);
        var crafted = browser.crafted(mine + "/uppdrag/" + theirs + "/avslut").fill("lastDay", "2026-12-01");
        assertThat(crafted.send()).hasStatus(404);
    }

    @Test
    void theDatabaseKeepsToOnePlaceAndItsOwnUnit() {
        var address = address(filled().send());
        var affiliation = affiliation(address, "true");
        assertThatThrownBy(() -> jdbc.sql("update affiliation set organisation_id = ? where id = ?")
                        .params(region(), affiliation)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update affiliation set unit_id = ? where id = ?")
                        .params(unit(), affiliation)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void contactPersonsWriteTooManagementReadsAndTheAdministratorSeesNothing() {
        var contactPerson = browser.as("kontaktperson");
        var address = address(fill(contactPerson.form("/kontakter/ny")).send());
        assertThat(contactPerson.form(address + "/redigera").send()).hasStatus(303);
        assertThat(contactPerson.get(address)).bodyText().contains("/redigera", "/avslut");
        var management = browser.as("ledning");
        assertThat(management.get(address)).bodyText().contains(name).doesNotContain("/redigera", "/avslut", "/ny");
        assertThat(management.get("/kontakter")).hasStatusOk().bodyText().doesNotContain("/kontakter/ny");
        assertThat(management.get("/kontakter/ny")).hasStatus(403);
        assertThat(management.crafted(address).fill("name", "Nej").send()).hasStatus(403);
        assertThat(management.get(address + "/uppdrag/ny")).hasStatus(403);
        for (var page : new String[] {"/kontakter", "/kontakter?format=csv", address, address + "/historik"})
            assertThat(browser.as("administrator").get(page)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kontakter/987654",
                "/kontakter/abc",
                "/kontakter/987654/redigera",
                "/kontakter/987654/historik",
                "/kontakter/987654/uppdrag/ny",
                "/kontakter/987654/uppdrag/1",
                "/kontakter/987654/uppdrag/1/avslut"
            })
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404).bodyText().contains("Sidan finns inte");
    }

    Browser.Form filled() {
        return fill(browser.form("/kontakter/ny"));
    }

    Browser.Form fill(Browser.Form form) {
        return form.fill("name", name).fill("academyId", academy()).fill("kind", "OFFICER");
    }

    Long academy() {
        return number("select id from academy where name_sv = 'Södertörns högskola'");
    }

    Long unit() {
        return number("select id from academy_unit where name_sv = 'Institutionen för medicin'");
    }

    Long region() {
        return number("select id from partner_organisation where name_sv = 'Region Stockholm'");
    }

    Long affiliation(String address, String condition) {
        return number("select id from affiliation where person_id = " + address.substring(address.lastIndexOf('/') + 1)
                + " and " + condition);
    }

    Long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
