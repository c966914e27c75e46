package se.huddinge.samverkan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jsoup.Jsoup;
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
class BodyPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String name = BodyGround.title();
    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "x";

    private BodyGround ground() {
        return new BodyGround(browser, jdbc);
    }

    private String panel(String address, String id) {
        return Jsoup.parse(Browser.html(browser.get(address)))
                .select("section[aria-labelledby=" + id + "]")
                .text();
    }

    @Test
    void aBodyIsFormedOnceAndReadByAll() {
        var form = ground().council(name);
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(name, "Råd", BodyGround.BOARD, "Ingen är ordförande");
        for (var reader : new String[] {"kontaktperson", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .bodyText()
                    .doesNotContain("/redigera", "/ledamoter", "/mandatperiod", "/nedlaggning");
        assertThat(browser.as("administrator").get(address)).hasStatus(403);
        assertThat(browser.as("kontaktperson").get(address + "/redigera")).hasStatus(403);
        assertThat(browser.as("ledning").get("/organ/nytt")).hasStatus(403);
        assertThat(browser.get("/organ/999999999")).hasStatus(404);
        assertThat(browser.get("/organ?text=" + name)).bodyText().contains("1 organ", "lärosäten saknar företrädare");
    }

    @Test
    void whoSitsIsReadOnAnyDay() {
        var body = ground().formed(name);
        ground().elected(body, "Ordförande " + mark, "CHAIR");
        ground().speaksFor(body, "Rektor " + mark, BodyGround.SH);
        assertThat(browser.form(body + "/ledamoter/" + ground().mandate(body, "Rektor " + mark) + "/avslut")
                        .fill("lastDay", "2025-06-30")
                        .fill("cause", "RESIGNED")
                        .send())
                .hasRedirectedUrl(body);
        assertThat(panel(body, "members"))
                .contains("1 ledamot", "Ordförande " + mark)
                .doesNotContain("Rektor " + mark);
        assertThat(panel(body, "others")).contains("Rektor " + mark, "Har lämnat uppdraget");
        assertThat(panel(body + "?dag=2025-03-01", "members")).contains("2 ledamöter", "Rektor " + mark);
        assertThat(panel(body + "?dag=2019-03-01", "members")).contains("Inga ledamöter");
        assertThat(browser.get(body + "?dag=2025-03-01")).bodyText().contains("Så såg det ut den 1 mars 2025");
        assertThat(browser.get(body + "?dag=nonsens")).hasStatusOk();
        assertThat(browser.get(body + "/historik"))
                .bodyText()
                .contains("Nytt mandat", "Mandat avslutat", "Rektor " + mark, "Har lämnat uppdraget")
                .doesNotContain("??", "endCause", "submissionId");
    }

    @Test
    void aMandateGivenByMistakeIsRemovedUntilTheBodyHasMetInIt() {
        var body = ground().formed(name);
        assertThat(ground().member(body, "Fel " + mark).send()).hasRedirectedUrl(body);
        assertThat(ground().member(body, "Rätt " + mark).send()).hasRedirectedUrl(body);
        var wrong = body + "/ledamoter/" + ground().mandate(body, "Fel " + mark);
        var right = body + "/ledamoter/" + ground().mandate(body, "Rätt " + mark);
        assertThat(browser.get(wrong + "/avslut")).bodyText().contains(wrong + "/borttagning");
        assertThat(browser.form(wrong + "/borttagning").send()).hasStatus(422);
        assertThat(browser.as("kontaktperson").get(wrong + "/borttagning")).hasStatus(403);
        var form = browser.form(wrong + "/borttagning").fill("reason", "Två med samma namn.");
        assertThat(form.send()).hasRedirectedUrl(body);
        assertThat(form.send()).as("it is gone").hasStatus(404);
        assertThat(browser.get(body)).bodyText().contains("Rätt " + mark).doesNotContain("Fel " + mark);
        assertThat(browser.get(body + "/historik"))
                .bodyText()
                .contains("Mandat borttaget", "Två med samma namn.", "Fel " + mark)
                .doesNotContain("??");
        jdbc.sql("""
                        insert into meeting (submission_id, title, held_on, begins, body_id, unit_id, status, called_on, created_by_id)
                        select gen_random_uuid(), 'Rådsmöte', date '2026-11-20', time '09:00', ?, id, 'ONGOING',
                            date '2026-11-10', (select min(id) from account)
                        from unit where executive_office""").param(BodyGround.id(body)).update();
        assertThat(browser.get(right + "/avslut")).bodyText().doesNotContain(right + "/borttagning");
        assertThat(browser.crafted(right + "/borttagning")
                        .fill("reason", "Ändå")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Organet träffades under mandatet: Rådsmöte den 2026-11-20");
        assertThat(ground().member(body, "Sen " + mark)
                        .fill("validFrom", "2027-01-01")
                        .send())
                .hasRedirectedUrl(body);
        var coming = body + "/ledamoter/" + ground().mandate(body, "Sen " + mark);
        assertThat(browser.form(coming + "/borttagning")
                        .fill("reason", "Tackade nej.")
                        .send())
                .hasRedirectedUrl(body);
    }

    @Test
    void whoOnlySitsInABodyStandsAmongTheContacts() {
        var body = ground().formed(name);
        assertThat(ground().member(body, "Ledamot " + mark).send()).hasRedirectedUrl(body);
        assertThat(browser.get("/kontakter?text=" + mark)).bodyText().contains("Ledamot " + mark);
        assertThat(browser.get("/kontakter?format=csv&text=" + mark)).bodyText().contains("Ledamot " + mark);
        for (var place : new String[] {"state=ACTIVE", "academy=1", "from=2026-01-01"})
            assertThat(browser.get("/kontakter?text=" + mark + "&" + place))
                    .bodyText()
                    .doesNotContain("Ledamot " + mark);
    }

    @Test
    void anAcademyHereThatNobodyRepresentsIsAWhiteSpot() {
        var body = ground().formed(name);
        assertThat(panel(body, "spots")).contains("lärosäten saknar företrädare", BodyGround.SH);
        ground().speaksFor(body, "Rektor " + mark, BodyGround.SH);
        assertThat(panel(body, "spots")).doesNotContain(BodyGround.SH);
        assertThat(panel(body, "academies")).contains("Rektor " + mark);
        assertThat(browser.get("/organ?concern=WHITE_SPOT&text=" + name))
                .bodyText()
                .contains("1 organ");
    }

    @Test
    void aMandateThatRunsOutIsToldOfUntilSomebodyFollows() {
        var body = ground().formed(name);
        ground().elected(body, "Ordförande " + mark, "CHAIR");
        assertThat(panel(body, "ending"))
                .contains("1 mandat löper ut", "31 december 2026: Ordförande " + mark, "Ny mandatperiod");
        assertThat(browser.get("/att-gora?whose=ALL&kind=body.due.ENDING"))
                .bodyText()
                .contains(name);
        assertThat(ground().member(body, "x")
                        .fill("name", "")
                        .fill("personId", ground().person("Ordförande " + mark))
                        .fill("kind", "ELECTED")
                        .fill("role", "CHAIR")
                        .fill("represents", "unit-" + ground().agreements().unit(BodyGround.BOARD))
                        .fill("termId", ground().term("2027–2030"))
                        .fill("validFrom", "2027-01-01")
                        .send())
                .hasRedirectedUrl(body);
        assertThat(panel(body, "ending")).isEmpty();
        assertThat(browser.get("/att-gora?whose=ALL&kind=body.due.ENDING"))
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void theChairIsOfTheSideWhoseTurnItIs() {
        var body = ground().formed(name);
        ground().elected(body, "Kommunens " + mark, "CHAIR");
        assertThat(ground().member(body, "Lärosätets " + mark)
                        .fill("kind", "ACADEMY")
                        .fill("represents", ground().academy(BodyGround.SH))
                        .fill("role", "CHAIR")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Kommunens " + mark + " är ordförande");
        assertThat(browser.form(body + "/ordforandeskap")
                        .fill("rows[0].validFrom", "2025-01-01")
                        .fill("rows[0].side", "MUNICIPALITY")
                        .fill("rows[1].validFrom", "2026-01-01")
                        .fill("rows[1].side", "COUNTERPART")
                        .send())
                .hasRedirectedUrl(body);
        assertThat(panel(body, "vacant")).contains("har sin tur");
        assertThat(browser.get(body + "/ordforandeskap")).bodyText().contains("value=\"2025-01-01\"");
        assertThat(ground().member(body, "Lärosätets " + mark)
                        .fill("kind", "ACADEMY")
                        .fill("represents", ground().academy(BodyGround.SH))
                        .fill("role", "CHAIR")
                        .send())
                .hasRedirectedUrl(body);
        assertThat(panel(body, "vacant")).isEmpty();
        assertThat(browser.get("/organ?text=" + name)).bodyText().contains("Lärosätets " + mark);
        assertThat(Jsoup.parse(Browser.html(browser.get(body + "?dag=2025-05-05")))
                        .select("#ledamoter tbody tr:has(.badge)")
                        .text())
                .contains("Kommunens " + mark)
                .doesNotContain("Lärosätets " + mark);
    }

    @Test
    void aGroupIsAsOpenAsItsAgreement() {
        var title = Ground.title();
        var agreement = ground().agreements().drafted(title);
        var group = BodyGround.address(ground().group(browser, name, agreement));
        assertThat(browser.get("/avtal/" + agreement)).bodyText().contains(name, "href=\"" + group + "\"");
        for (var other : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(other).get(group)).hasStatus(404);
            assertThat(browser.as(other).get(group + "/historik")).hasStatus(404);
            assertThat(browser.as(other).get("/organ?text=" + name)).bodyText().contains("Inga organ");
            assertThat(browser.as(other).get("/organ?format=csv&text=" + name))
                    .bodyText()
                    .doesNotContain(title);
            assertThat(browser.as(other).get("/sok?q=" + name)).bodyText().doesNotContain("href=\"" + group);
        }
        assertThat(browser.get("/sok?q=" + name)).bodyText().contains("href=\"" + group);
    }

    @Test
    void aContactPersonWritesTheWorkingGroupsUnderWhatHerUnitHas() {
        var own = browser.as("kontaktperson");
        var agreement = ground().agreements().registered(Ground.title());
        jdbc.sql("update agreement set owner_id = ? where id = ?")
                .params(ground().agreements().unit(Ground.SCHOOLS), agreement)
                .update();
        assertThat(own.get("/avtal/" + agreement)).bodyText().contains("/organ/nytt?avtal=" + agreement);
        assertThat(browser.as("kontaktperson2").get("/avtal/" + agreement))
                .bodyText()
                .doesNotContain("/organ/nytt");
        var group = BodyGround.address(ground().group(own, name, agreement));
        assertThat(own.get(group)).bodyText().contains("/redigera", "/ledamoter/ny");
        assertThat(browser.as("kontaktperson2").get(group))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/ledamoter/ny");
        assertThat(browser.as("kontaktperson2").get(group + "/ledamoter/ny")).hasStatus(403);
        assertThat(ground().group(own, name, agreement)
                        .fill("kind", "STEERING_GROUP")
                        .send())
                .hasStatus(403);
        assertThat(ground().group(own, name, agreement)
                        .fill("kind", "COUNCIL")
                        .fill("agreementId", "")
                        .send())
                .hasStatus(403);
    }

    @Test
    void theNetworkFollowsFromWhoHoldsThePositions() {
        var network = jdbc.sql("select id from body where kind = 'NETWORK' and valid_to is null")
                .query(Long.class)
                .optional()
                .map(id -> "/organ/" + id)
                .orElseGet(() -> BodyGround.address(browser.form("/organ/nytt")
                        .fill("kind", "NETWORK")
                        .fill("nameSv", "Nätverket " + mark)
                        .fill("validFrom", "2020-01-01")));
        assertThat(panel(network, "members")).contains("Anna Bergström", "Karin Åström", "Olle Öberg", Ground.SCHOOLS);
        assertThat(panel(network + "?dag=2025-12-31", "members")).doesNotContain("Karin Åström");
        assertThat(browser.get(network + "/ledamoter/ny"))
                .hasStatus(422)
                .bodyText()
                .contains("följer av vilka");
        assertThat(browser.form("/organ/nytt")
                        .fill("kind", "NETWORK")
                        .fill("nameSv", "Ett till " + mark)
                        .fill("validFrom", "2020-01-01")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Nätverket finns redan");
    }

    @Test
    void aClosedBodyKeepsWhoSatAndIsNotChanged() {
        var body = ground().formed(name);
        ground().speaksFor(body, "Rektor " + mark, BodyGround.SH);
        assertThat(browser.form(body + "/nedlaggning")
                        .fill("lastDay", "2026-06-30")
                        .fill("reason", "Ersatt av ett nytt råd")
                        .send())
                .hasRedirectedUrl(body);
        assertThat(browser.get(body))
                .bodyText()
                .contains("Nedlagt 30 juni 2026", "Ersatt av ett nytt råd", "Rektor " + mark, "Organet är nedlagt")
                .doesNotContain("/redigera", "/ledamoter/ny");
        assertThat(panel(body + "?dag=2026-06-30", "members")).contains("Rektor " + mark);
        assertThat(browser.get(body + "/ledamoter/ny")).hasStatus(422);
        assertThat(browser.get("/organ?state=CLOSED&text=" + name)).bodyText().contains("1 organ");
        assertThat(browser.get("/organ?state=OPEN&text=" + name)).bodyText().contains("Inga organ");
    }

    @Test
    void twoWhoAreOneSitOnce() {
        var body = ground().formed(name);
        ground().elected(body, "Eva A " + mark, "CHAIR");
        assertThat(ground().member(body, "Eva B " + mark)
                        .fill("validFrom", "2022-01-01")
                        .fill("validTo", "2024-12-31")
                        .send())
                .hasRedirectedUrl(body);
        var kept = ground().person("Eva B " + mark);
        var form = browser.form("/kontakter/" + ground().person("Eva A " + mark) + "/sammanslagning?kept=" + kept);
        assertThat(form.send()).hasRedirectedUrl("/kontakter/" + kept);
        assertThat(panel(body, "members")).contains("1 ledamot", "Eva B " + mark, "2022-01-01", "2026-12-31");
        assertThat(ground().agreements()
                        .count("select count(*) from body_mandate where body_id = ?", BodyGround.id(body)))
                .isEqualTo(1);
        assertThat(browser.get(body + "/historik")).bodyText().contains("Kontakt sammanslagen");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nameSv,      '',          Fyll i fältet
            validFrom,   0001-01-01,  Ange en dag mellan
            ledById,     999999999,   Valet finns inte längre
            agreementId, 999999999,   Bara en styrgrupp eller arbetsgrupp
            kind,        KLUBB,       Värdet går inte att läsa
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(ground().council(name).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,            '',             skriv ett namn
            email,           inte,           e-post
            represents,      academy-1,      nämnd eller förvaltning
            represents,      unit-999999999, Valet finns inte längre
            termId,          999999999,      Valet finns inte längre
            substituteForId, 999999999,      Bara en ersättare
            validFrom,       2019-12-31,     Organet finns från
            validTo,         2022-01-01,     Sista dagen kan inte
            kind,            ELECTED,        sitter en mandatperiod
            kind,            ACADEMY,        Välj vilket lärosäte
            """)
    void aMandateThatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        var body = ground().formed(name);
        assertThat(ground().member(body, "Eva " + mark).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, field.equals("name") ? "" : "Eva " + mark);
    }

    @Test
    void nobodySitsTwiceAtOnceNotEvenInTheDatabase() {
        var body = ground().formed(name);
        var member = ground().member(body, "Eva " + mark);
        assertThat(member.send()).hasRedirectedUrl(body);
        assertThat(member.send()).hasRedirectedUrl(body);
        var person = ground().person("Eva " + mark);
        assertThat(ground().member(body, "").fill("personId", person).send())
                .hasStatus(422)
                .bodyText()
                .contains("sitter redan här");
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        insert into body_mandate (submission_id, body_id, person_id, kind, role, valid_from)
                        values (gen_random_uuid(), ?, ?, 'OFFICER', 'MEMBER', '2026-01-01')""").params(BodyGround.id(body), person).update())
                .hasMessageContaining("body_mandate_one_at_a_time");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var body = ground().formed(name);
        var mine = browser.form(body + "/redigera").fill("assignment", "Min version");
        browser.form(body + "/redigera").fill("assignment", "Kollegans version").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min version", "Kollegans version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&kind=z&concern=1",
                "page=2147483647&sort=MEMBERS",
                "sort=AGREEMENT&order=DESC",
                "text=%25&concern=CHAIR_VACANT",
                "concern=ENDING&kind=COUNCIL"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/organ?" + query)).hasStatusOk();
    }

    @Test
    void whoSitsOnADayCanBeHadAsAFileAndStandsOnHerPage() {
        var body = ground().formed(name);
        ground().speaksFor(body, "Rektor " + mark, BodyGround.SH);
        assertThat(browser.as("ledning").get(body + "/ledamoter?format=csv&dag=2025-03-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Rektor " + mark + ";Ledamot;Lärosätesrepresentant;" + BodyGround.SH);
        assertThat(browser.get(body + "/ledamoter?format=csv&dag=2021-03-01"))
                .bodyText()
                .doesNotContain("Rektor " + mark);
        assertThat(browser.get("/kontakter/" + ground().person("Rektor " + mark)))
                .bodyText()
                .contains(name, "href=\"" + body + "\"");
    }

    @Test
    void theFileHoldsTheFilteredRows() {
        var body = ground().formed(name);
        ground().elected(body, "Ordförande " + mark, "CHAIR");
        assertThat(browser.get("/organ?format=csv&text=" + name))
                .hasStatusOk()
                .bodyText()
                .contains(name + ";Råd;", "Ordförande " + mark);
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var body = ground().formed(name);
        ground().elected(body, "Ordförande " + mark, "CHAIR");
        for (var address : new String[] {"/organ", body}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            ground().formed(BodyGround.title());
            ground().member(body, "Ny " + Mark.next()).send();
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
