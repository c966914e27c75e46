package se.huddinge.samverkan.academy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;

@PageTest
class AcademyPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    String name = "Högskolan " + Mark.next();

    @ParameterizedTest
    @ValueSource(strings = {"sort=NAME", "sort=NAME&order=DESC", "sort=SEAT", "sort=KIND"})
    void theFourOfTheStrategyComeFirstWhateverTheOrder(String order) throws Exception {
        var file = browser.get("/larosaten?format=csv&" + order).getResponse().getContentAsString();
        var first = file.lines().skip(1).takeWhile(line -> line.contains(";Prioriterat;"));
        assertThat(first.map(line -> line.substring(0, line.indexOf(';'))))
                .contains(
                        "Karolinska Institutet",
                        "Kungliga Tekniska högskolan",
                        "Röda Korsets Högskola",
                        "Södertörns högskola");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text=sjuksköterskeskola, Röda Korsets Högskola
            text=SÖDERTÖRN,          Södertörns högskola
            text=kth,                Kungliga Tekniska högskolan
            text=lärarutbildning,    Södertörns högskola
            ranking=PRIORITISED,     Karolinska Institutet
            kind=ART_COLLEGE,        Konstfack
            """)
    void theListFindsByNameFormerNameSubjectAndFilters(String query, String found) {
        assertThat(browser.get("/larosaten?" + query))
                .hasStatusOk()
                .bodyText()
                .contains(found, "class=\"chips\"")
                .doesNotContain("Lunds universitet");
    }

    @Test
    void theFileHoldsExactlyTheFilteredRows() {
        var file = browser.get("/larosaten?ranking=PRIORITISED&format=csv");
        assertThat(file).hasStatusOk().headers().hasValue("Content-Type", "text/csv;charset=utf-8");
        assertThat(file)
                .bodyText()
                .contains("Södertörns högskola;", "Prioriterat")
                .doesNotContain("Lunds");
        assertThat(file).bodyText().doesNotContain("Övrigt");
        assertThat(browser.get("/larosaten?format=xlsx")).hasStatusOk();
        assertThat(browser.get("/larosaten?format=exe")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=x&size=-1&page=-5&order=y", "page=2147483647", "page=99999999999", "kind=", "ranking=9"})
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/larosaten?" + query)).hasStatusOk();
    }

    @Test
    void anAcademyIsRegisteredOnceAndFoundByItsFormerName() {
        var form = filled().fill("formerNames", "Seminariet i " + name + "\n\n Seminariet i " + name);
        var address = address(form.send());
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains(name, "Seminariet i " + name, "Övrigt");
        assertThat(browser.get("/larosaten?text=Seminariet i " + name))
                .bodyText()
                .contains(name);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Registrerat", name, "Högskola")
                .doesNotContain("??");
    }

    @Test
    void twoAcademiesDoNotShareAName() {
        filled().send();
        assertThat(filled().send()).hasStatus(422).bodyText().contains("Ett annat lärosäte heter redan så.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nameSv,       '',                      Fyll i fältet.
            nameSv,       LONG,                    Skriv högst 200 tecken.
            nameSv,       NUL,                     har ett tecken som inte kan sparas
            kind,         NOTHING,                 Värdet går inte att läsa.
            website,      javascript:alert(1),     Skriv hela adressen
            rorId,        048a87296,               Skriv hela adressen till posten
            formerNames,  LONG,                    Skriv en sak per rad
            """)
    void whatCannotBeSavedIsSaidAtTheFieldAndNothingTypedIsLost(String field, String value, String message) {
        var typed = value.replace("NUL", "a\0b").replace("LONG", "x".repeat(201));
        var page = assertThat(
                        filled().fill("seat", "Rotebro").fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#" + field + "\">", message, "value=\"Rotebro\"", "<title>Fel:");
        if (!field.equals("nameSv")) page.contains("value=\"" + name.replace("ö", "&ouml;") + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "__${7*7919}__", "👩‍🔬 högskolan", "'; drop table academy; --"})
    void strangeNamesAreOnlyNames(String strange) {
        var unique = strange + Mark.next();
        var address = address(filled().fill("nameSv", unique).send());
        assertThat(browser.get(address))
                .bodyText()
                .doesNotContain("<script>alert", ">55433")
                .contains(unique.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;"));
    }

    @Test
    void whoSavesSecondSeesBothAndCanSaveAgain() {
        var address = address(filled().send());
        var mine = browser.form(address + "/redigera")
                .fill("nameSv", name)
                .fill("kind", "UNIVERSITY")
                .fill("seat", "Min");
        var theirs = browser.form(address + "/redigera");
        assertThat(theirs.fill("seat", "Kollegans").send()).hasStatus(303);
        var conflict = mine.send();
        assertThat(conflict).hasStatus(409).bodyText().contains("value=\"Min\"", "Sparat nu: Kollegans");
        assertThat(browser.form(conflict)
                        .fill("nameSv", name)
                        .fill("kind", "UNIVERSITY")
                        .fill("seat", "Min")
                        .send())
                .hasStatus(303);
    }

    @Test
    void aUnitIsAddedOnceRenamedAndRaisesTheVersion() {
        var address = address(filled().send());
        var stale = browser.form(address + "/redigera");
        var unit = browser.form(address + "/institutioner/ny").fill("nameSv", "Institutionen för köttbullar");
        assertThat(unit.send()).hasStatus(303);
        assertThat(unit.send()).hasStatus(303);
        assertThat(browser.get(address)).bodyText().containsOnlyOnce("Institutionen för köttbullar");
        assertThat(stale.send()).hasStatus(409);
        assertThat(browser.form(address + "/institutioner/ny")
                        .fill("nameSv", "Institutionen för köttbullar")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("har redan en institution med det namnet");
    }

    @Test
    void noTwoAcademiesShareARorId() {
        assertThat(filled().fill("rorId", "https://ror.org/048a87296").send())
                .hasStatus(422)
                .bodyText()
                .contains("Ett annat lärosäte har redan det ROR-id:t.");
    }

    @Test
    void whoReadsEnglishReadsTheEnglishNames() {
        assertThat(mvc.get().uri("/larosaten").locale(Locale.ENGLISH).with(user("koordinator")))
                .bodyText()
                .contains("<html lang=\"en\"", "Södertörn University", "Prioritised", "New university")
                .doesNotContain("??");
    }

    @Test
    void aUnitOfAnotherAcademyIsNotFound() {
        var mine = address(filled().send());
        var unit =
                jdbc.sql("select min(id) from academy_unit").query(Long.class).single();
        assertThat(browser.get(mine + "/institutioner/" + unit)).hasStatus(404);
    }

    @Test
    void priorityIsGivenWithdrawnAndGivenAgain() {
        var address = address(filled().send());
        assertThat(give(address, "2026-01-01")).hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains("Prioriterat från och med 2026-01-01", "KF § 1");
        assertThat(browser.get(address + "/prioritet"))
                .hasStatus(422)
                .bodyText()
                .contains("är redan prioriterat");
        assertThat(withdraw(address, "2025-06-01")).hasStatus(422).bodyText().contains("efter den första dagen");
        assertThat(withdraw(address, "2026-07-01")).hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains("Prioriterat 2026-01-01 till 2026-06-30", "Övrigt");
        assertThat(give(address, "2026-06-30")).hasStatus(422).bodyText().contains("Välj en dag efter det");
        assertThat(give(address, "2026-07-01")).hasStatus(303);
    }

    @Test
    void onlyTheCoordinatorWritesAndTheAdministratorReadsNothing() {
        for (var reader : new String[] {"kontaktperson", "ledning"}) {
            assertThat(browser.as(reader).get("/larosaten"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/larosaten/nytt");
            assertThat(browser.as(reader).get("/larosaten/nytt")).hasStatus(403);
        }
        assertThat(browser.as("administrator").get("/larosaten")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/larosaten/4711", "/larosaten/abc", "/larosaten/4711/redigera", "/larosaten/4711/historik"})
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404).bodyText().contains("Sidan finns inte");
    }

    Browser.Form filled() {
        return browser.form("/larosaten/nytt").fill("nameSv", name).fill("kind", "UNIVERSITY_COLLEGE");
    }

    MvcTestResult give(String address, String from) {
        return browser.form(address + "/prioritet")
                .fill("from", from)
                .fill("decision", "KF § 1")
                .send();
    }

    MvcTestResult withdraw(String address, String from) {
        return browser.form(address + "/prioritetsslut")
                .fill("from", from)
                .fill("decision", "KF § 2")
                .send();
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
