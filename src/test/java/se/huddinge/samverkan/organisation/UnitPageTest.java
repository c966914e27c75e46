package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.account.AccountService;

@PageTest
class UnitPageTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Test
    void unitsAreFoundByTheNamesTheyHaveHad() {
        assertThat(browser.as("ledning").get("/forvaltningar?text=tillsynsnämnden"))
                .hasStatusOk()
                .bodyText()
                .contains("Bygglovs- och tillsynsnämnden")
                .doesNotContain("Kultur- och fritidsnämnden", "??");
        assertThat(browser.get("/namnder")).hasStatus(303).hasRedirectedUrl("/forvaltningar?kind=BOARD");
        assertThat(browser.get("/forvaltningar?kind=BOARD&state=CLOSED&sort=VALID_FROM&order=DESC"))
                .bodyText()
                .contains("Gymnasienämnden")
                .doesNotContain("Socialnämnden");
    }

    @Test
    void aDepartmentWithoutAContactPersonIsListed() {
        assertThat(browser.get("/forvaltningar?state=VACANT"))
                .bodyText()
                .contains("Miljö- och samhällsbyggnadsförvaltningen", "Saknas")
                .doesNotContain("Barn- och utbildningsförvaltningen");
    }

    @Test
    void theFileHoldsExactlyTheFilteredRows() {
        assertThat(browser.get("/forvaltningar?kind=DEPARTMENT&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Kommunstyrelsens förvaltning")
                .doesNotContain("Socialnämnden");
        assertThat(browser.get("/forvaltningar?format=xlsx")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sort=x&size=-1", "?page=2147483647", "?kind=x&state=y&order=z", "?page=-1", "?text=%00"})
    void whatCannotBeReadOfTheAddressIsItsDefault(String query) {
        assertThat(browser.get("/forvaltningar" + query)).hasStatusOk();
    }

    @Test
    void onlyTheCoordinatorWritesAndTheAdministratorReadsNothing() {
        var unit = registered(unique("Rättigheter"));
        assertThat(browser.as("administrator").get(unit)).hasStatus(403);
        assertThat(browser.as("administrator").get("/forvaltningar")).hasStatus(403);
        assertThat(browser.as("kontaktperson").get(unit))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/redigera");
        for (var page : new String[] {"/redigera", "/namnbyte", "/avslut", "/befattningar/ny", "/sammantraden/ny"})
            assertThat(browser.as("kontaktperson").get(unit + page)).as(page).hasStatus(403);
        assertThat(browser.as("ledning").crafted(unit).fill("nameSv", "X").send())
                .hasStatus(403);
    }

    @Test
    void aUnitIsRegisteredOnceAndReadInBothLanguages() {
        var name = unique("Havsnämnden");
        var form = filled(name).fill("nameEn", "Board of the Sea");
        var first = address(form.send());
        assertThat(address(form.send())).isEqualTo(first);
        assertThat(mvc.get().uri(first).locale(Locale.ENGLISH).with(user("ledning")))
                .bodyText()
                .contains("Board of the Sea")
                .doesNotContain("??");
    }

    @Test
    void aDepartmentWorksForABoard() {
        assertThat(filled(unique("Ingen nämnd")).fill("kind", "DEPARTMENT").send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#boards\">", "Välj minst en nämnd");
        var board = units.boards().get(0).getId();
        assertThat(filled(unique("Med nämnd"))
                        .fill("kind", "DEPARTMENT")
                        .fill("boards", board)
                        .send())
                .hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nameSv,       '',                   Fyll i fältet.
            nameSv,       LONG,                 Skriv högst 200 tecken.
            nameSv,       NUL,                  har ett tecken som inte kan sparas
            kind,         '',                   Fyll i fältet.
            kind,         PLANET,               Värdet går inte att läsa.
            registryCode, ks,                   Skriv två till fem stora bokstäver
            registryCode, KSKSKS,               Skriv högst 5 tecken.
            validFrom,    20260-01-01,          Skriv dagen som 2026-11-23.
            validFrom,    '',                   Fyll i fältet.
            boards,       99999999999999999999, Värdet går inte att läsa.
            """)
    void whatCannotBeSavedIsSaidAtTheFieldAndNothingTypedIsLost(String field, String value, String message) {
        var typed = value.replace("NUL", "a\0b").replace("LONG", "x".repeat(201));
        var body = assertThat(filled("Min enhet").fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#" + field + "\">", message);
        if (!field.equals("nameSv")) body.contains("value=\"Min enhet\"");
    }

    @Test
    void whoSavesSecondSeesBothAndTheHistoryTellsWho() {
        var unit = registered(unique("Ursprung"));
        var mine = browser.form(unit + "/redigera").fill("nameSv", "Min egen");
        assertThat(browser.form(unit + "/redigera").fill("nameSv", "Kollegans").send())
                .hasStatus(303);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min egen", "Sparat nu: Kollegans");
        assertThat(browser.get(unit + "/historik"))
                .bodyText()
                .contains("Kollegans", "Registrerad", "Ändrad")
                .doesNotContain("??");
    }

    @Test
    void aFormerNameStaysAndIsSearchable() {
        var old = unique("Gamla namnet");
        var unit = registered(old);
        assertThat(rename(unit, "Nya namnet", "2026-12-01"))
                .hasStatus(422)
                .bodyText()
                .contains("inte ligger i framtiden", "value=\"Nya namnet\"");
        assertThat(rename(unit, "Nya namnet", "2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("första dagen är");
        assertThat(rename(unit, "Nya namnet", "2026-11-01")).hasStatus(303);
        assertThat(browser.get(unit)).bodyText().contains("Nya namnet", old, "till och med 2026-10-31");
        assertThat(browser.get("/forvaltningar?text=" + old.substring(14)))
                .bodyText()
                .contains("Nya namnet");
    }

    @Test
    void aUnitIsMergedIntoAnotherOfItsKindAndIsNotChangedAfterwards() {
        var unit = registered(unique("Den lilla"));
        var into = registered(unique("Den stora"));
        var id = into.substring(into.lastIndexOf('/') + 1);
        assertThat(browser.form(unit + "/avslut")
                        .fill("lastDay", "2026-12-31")
                        .fill("successorId", units.departments().get(0).getId())
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj en annan enhet av samma slag.");
        assertThat(browser.form(unit + "/avslut")
                        .fill("lastDay", "2026-12-31")
                        .fill("successorId", id)
                        .send())
                .hasStatus(303);
        assertThat(browser.get(unit))
                .bodyText()
                .contains("Uppgick i", "Den stora")
                .doesNotContain("/redigera");
        assertThat(browser.get(unit + "/redigera")).hasStatus(422).bodyText().contains("har upphört");
        assertThat(browser.get(unit + "/historik")).bodyText().contains("Sammanslagen");
    }

    @Test
    void aPositionIsFilledHandedOverAndStoodInFor() {
        var unit = registered(unique("Med befattning"));
        var position = browser.form(unit + "/befattningar/ny")
                .fill("kind", "OTHER")
                .fill("title", "VFU-samordnare")
                .fill("validFrom", "2026-01-01");
        assertThat(position.send()).hasStatus(303);
        assertThat(position.send()).hasStatus(303);
        assertThat(browser.get(unit)).bodyText().contains("VFU-samordnare", "Ingen har befattningen");

        assertThat(appoint(unit, "innehavare", "kontaktperson", "2026-02-01").send())
                .hasStatus(303);
        assertThat(appoint(unit, "innehavare", "ledning", "2026-02-01").send())
                .hasStatus(422)
                .bodyText()
                .contains("tar över 2026-02-01");
        assertThat(appoint(unit, "ersattare", "kontaktperson", "2026-03-01").send())
                .hasStatus(422)
                .bodyText()
                .contains("har själv befattningen");
        assertThat(appoint(unit, "ersattare", "ledning", "2026-03-01").send()).hasStatus(303);
        assertThat(browser.form(link(unit, "/franvaro"))
                        .fill("validFrom", "2026-11-20")
                        .fill("validTo", "2026-11-27")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(unit)).bodyText().contains("Frånvarande i dag", "Henrik Palm är ersättare");
        assertThat(browser.form(link(unit, "/franvaro/"))
                        .fill("lastDay", "2026-11-22")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(unit)).bodyText().doesNotContain("Frånvarande i dag");

        assertThat(appoint(unit, "innehavare", "kontaktperson2", "2026-11-01").send())
                .hasStatus(303);
        assertThat(browser.get(unit))
                .bodyText()
                .contains("Olle Öberg", "Karin Åström, innehavare, 2026-02-01–2026-10-31");
        assertThat(browser.get(unit + "/historik"))
                .bodyText()
                .contains("Innehavare utsedd", "Ersättare utsedd", "Frånvaro antecknad")
                .doesNotContain("??");
    }

    @Test
    void aBoardsMeetingsArePastedYearByYear() {
        var unit = registered(unique("Sammanträdande"));
        var paste = browser.form(unit + "/sammantraden/ny");
        assertThat(paste.fill("year", 2027)
                        .fill(
                                "meetings",
                                "2027-01-20; 2026-12-30\n20/2; x\n2028-01-01\n2027-01-20\n2027-03-01;2027-03-05")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Rad 2: ”20/2” går inte att läsa", "Rad 3: 2028-01-01 ligger i ett annat år")
                .contains("Rad 4: 2027-01-20 står redan", "Rad 5: stoppdagen kommer efter", "20/2; x");
        assertThat(paste.fill(
                                "meetings",
                                "Sammanträde\tStoppdag\tBeredning\n2027-01-20\t2026-12-30\t2027-01-11\n2027-02-17")
                        .send())
                .hasStatus(303);
        assertThat(browser.as("ledning").get(unit + "/sammantraden"))
                .bodyText()
                .contains("2027-01-20", "2026-12-30", "2027-01-11", "2027-02-17");
        assertThat(browser.form(unit + "/sammantraden/ny?year=2027")
                        .fill("meetings", "2027-02-17; 2027-02-01")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(unit))
                .bodyText()
                .contains("2027-02-17, handlingar senast 2027-02-01")
                .doesNotContain("2027-01-20");
        assertThat(browser.get("/forvaltningar/" + units.departments().get(0).getId() + "/sammantraden"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forvaltningar/4711",
                "/forvaltningar/abc",
                "/forvaltningar/4711/historik",
                "/forvaltningar/4711/avslut",
                "/forvaltningar/4711/befattningar/1/innehavare",
                "/forvaltningar/4711/sammantraden"
            })
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404);
    }

    @Test
    void anotherUnitsPositionIs404() {
        var unit = registered(unique("Annan enhet"));
        var other = units.departments().get(0).getId();
        assertThat(browser.get(unit + "/befattningar/1/avslut")).hasStatus(404);
        assertThat(browser.get("/forvaltningar/" + other + "/innehav/4711/avslut"))
                .hasStatus(404);
    }

    Browser.Form appoint(String unit, String as, String username, String from) {
        return browser.form(link(unit, "/" + as))
                .fill("accountId", accounts.byUsername(username).orElseThrow().getId())
                .fill("validFrom", from);
    }

    String link(String page, String part) {
        var html = browser.get(page).getResponse();
        try {
            return requireNonNull(org.jsoup.Jsoup.parse(html.getContentAsString())
                            .select("main a[href*=" + part + "]")
                            .first())
                    .attr("href");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    MvcTestResult rename(String unit, String name, String from) {
        return browser.form(unit + "/namnbyte")
                .fill("nameSv", name)
                .fill("from", from)
                .send();
    }

    Browser.Form filled(String name) {
        return browser.form("/forvaltningar/ny")
                .fill("kind", "BOARD")
                .fill("nameSv", name)
                .fill("validFrom", "2026-01-01");
    }

    String registered(String name) {
        return address(filled(name).send());
    }

    static String unique(String name) {
        return name + " " + Mark.next().toString().substring(0, 8);
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
