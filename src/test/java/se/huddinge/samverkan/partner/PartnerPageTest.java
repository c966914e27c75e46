package se.huddinge.samverkan.partner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import se.huddinge.samverkan.Statements;

@PageTest
class PartnerPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String name = "Bolaget " + Mark.next();

    @ParameterizedTest
    @CsvSource(textBlock = """
            text=landsting,            Region Stockholm
            text=FLEMINGSBERG SCIENCE, Stiftelsen Flemingsberg Science
            text=ctmh,                 Centrum för teknik
            kind=REGION,               Region Stockholm
            """)
    void theListFindsByNameFormerNameAndKind(String query, String found) {
        assertThat(browser.get("/partner?" + query))
                .hasStatusOk()
                .bodyText()
                .contains(found, "class=\"chips\"")
                .doesNotContain("Botkyrka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&size=-1&page=-5&order=y",
                "page=2147483647",
                "page=99999999999",
                "kind=",
                "kind=9",
                "text=%"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/partner?" + query)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "KIND", "NUMBER"})
    void theFileHoldsTheFilteredRowsInTheListsOrder(String sort) {
        assertThat(browser.get("/partner?kind=FOUNDATION&format=csv&sort=" + sort))
                .hasStatusOk()
                .bodyText()
                .contains("Stiftelsen Flemingsberg Science;", ";Stiftelse;")
                .doesNotContain("Botkyrka");
        assertThat(browser.get("/partner?format=xlsx&order=DESC&sort=" + sort)).hasStatusOk();
        assertThat(browser.get("/partner?format=exe")).hasStatus(404);
    }

    @Test
    void theResearchCentreOfTheStrategyShowsWhoCarriesIt() {
        assertThat(browser.get("/partner/" + id("CTMH")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Karolinska Institutet",
                        "Kungliga Tekniska högskolan",
                        "Region Stockholm",
                        "Forskningscentrum");
    }

    @Test
    void anOrganisationIsRegisteredOnceAndFoundByItsFormerName() {
        var form = filled().fill("formerNames", "Gamla " + name + "\n\n Gamla " + name);
        var address = address(form.send());
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains(name, "Gamla " + name, "Företag");
        assertThat(browser.get("/partner?text=Gamla " + name)).bodyText().contains(name);
        assertThat(browser.get(address + "/historik"))
                .bodyText()
                .contains("Registrerad", name, "Företag")
                .doesNotContain("??", "partnerorganisation.");
    }

    @Test
    void theNumberIsStoredInOneWayAndIsItsOwn() {
        jdbc.sql("update partner_organisation set organisation_number = null where organisation_number = '556036-0793'")
                .update();
        var address = address(filled().fill("organisationNumber", "5560360793").send());
        assertThat(browser.get(address)).bodyText().contains("556036-0793");
        assertThat(browser.get("/partner?text=556036-07")).bodyText().contains(name);
        assertThat(filled().fill("nameSv", name + "2")
                        .fill("organisationNumber", "556036-0793")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("En annan organisation har redan det numret.");
    }

    @Test
    void twoOrganisationsDoNotShareAName() {
        filled().send();
        assertThat(filled().send()).hasStatus(422).bodyText().contains("En annan organisation heter redan så.");
    }

    @Test
    void onlyAResearchCentreHasMembersAndNeverItself() {
        var region = id("Region Stockholm");
        assertThat(filled().fill("memberOrganisationIds", region).send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#memberOrganisationIds\">", "Bara ett forskningscentrum har medlemmar.");
        var centre = filled().fill("kind", "RESEARCH_CENTRE");
        assertThat(centre.fill("memberAcademyIds", 987654321).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj på nytt.");
        var address = address(centre.fill("memberAcademyIds", "", academy())
                .fill("memberOrganisationIds", region)
                .send());
        assertThat(browser.get(address)).bodyText().contains("Södertörns högskola", "Region Stockholm");
        assertThat(browser.get(address + "/historik")).bodyText().contains("Södertörns högskola");
        var own = address.substring(address.lastIndexOf('/') + 1);
        assertThat(browser.form(address + "/redigera")
                        .fill("memberOrganisationIds", own)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("medlem i sig självt");
        assertThat(browser.form(address + "/redigera").fill("memberAcademyIds").send())
                .hasStatus(303);
        assertThat(browser.get(address)).bodyText().doesNotContain("Södertörns högskola");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nameSv,             '',                  Fyll i fältet.
            nameSv,             LONG,                Skriv högst 200 tecken.
            nameSv,             NUL,                 har ett tecken som inte kan sparas
            kind,               NOTHING,             Värdet går inte att läsa.
            kind,               '',                  Fyll i fältet.
            organisationNumber, 232100-0017,         Skriv de tio siffrorna
            organisationNumber, 811218-9876,         Skriv de tio siffrorna
            organisationNumber, 19811218-9876,       Skriv de tio siffrorna
            website,            javascript:alert(1), Skriv hela adressen
            formerNames,        LONG,                Skriv en sak per rad
            memberAcademyIds,   abc,                 Värdet går inte att läsa.
            """)
    void whatCannotBeSavedIsSaidAtTheFieldAndNothingTypedIsLost(String field, String value, String message) {
        var typed = value.replace("NUL", "a\0b").replace("LONG", "x".repeat(201));
        assertThat(filled().fill("nameEn", "Kept Ltd").fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#" + field + "\">", message, "value=\"Kept Ltd\"", "<title>Fel:");
    }

    /** Who asks apart. */
    @Test
    void aListCostsFourStatementsAndAPageTwelve() {
        assertThat(cost("/partner")).hasSizeLessThanOrEqualTo(4);
        assertThat(cost("/partner/" + id("CTMH"))).hasSizeLessThanOrEqualTo(12);
    }

    List<String> cost(String address) {
        browser.get(address);
        return statements.during(() -> browser.get(address)).stream()
                .filter(sql -> !sql.contains("account") && !sql.contains("holding"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "__${7*7919}__", "👩‍🔬 bolaget", "'; drop table academy; --"})
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
        var mine = browser.form(address + "/redigera").fill("nameEn", "Mine");
        var theirs = browser.form(address + "/redigera").fill("nameEn", "Theirs");
        assertThat(theirs.send()).hasStatus(303);
        var conflict = mine.send();
        assertThat(conflict).hasStatus(409).bodyText().contains("value=\"Mine\"", "Sparat nu: Theirs");
        assertThat(browser.form(conflict).send()).hasStatus(303);
        assertThat(browser.form(address + "/redigera").fill("version", "").send())
                .hasStatus(409);
    }

    @Test
    void onlyTheCoordinatorWritesAndTheAdministratorReadsNothing() {
        for (var reader : new String[] {"kontaktperson", "ledning"}) {
            assertThat(browser.as(reader).get("/partner"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/partner/ny");
            assertThat(browser.as(reader).get("/partner/ny")).hasStatus(403);
            assertThat(browser.as(reader)
                            .crafted("/partner")
                            .fill("nameSv", name)
                            .send())
                    .hasStatus(403);
        }
        assertThat(browser.as("administrator").get("/partner")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partner/987654", "/partner/abc", "/partner/987654/redigera", "/partner/987654/historik"})
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404).bodyText().contains("Sidan finns inte");
    }

    Browser.Form filled() {
        return browser.form("/partner/ny").fill("nameSv", name).fill("kind", "COMPANY");
    }

    Long id(String part) {
        return jdbc.sql("select min(id) from partner_organisation where name_sv like '%' || ? || '%'")
                .param(part)
                .query(Long.class)
                .single();
    }

    Long academy() {
        return jdbc.sql("select id from academy where name_sv = 'Södertörns högskola'")
                .query(Long.class)
                .single();
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
